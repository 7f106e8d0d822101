using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Silo.Hosting;

/// <summary>The process of one silo: <c>--config FILE</c>, and flags over it.</summary>
public static class SiloProgram
{
    private const string ConfigFlag = "--config";
    private const int Failed = 1;
    private const int BadInput = 2;

    /// <summary>Hosts a silo until the process is told to end.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Is told when the silo is ready.</param>
    /// <param name="error">Is told what is wrong.</param>
    /// <returns>0 if it ended as it was told, 1 if it failed, 2 if its settings are at fault.</returns>
    public static async Task<int> Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        try
        {
            var settings = Read([.. args]);
            await using var host = SiloHost.Build(settings);
            await Host(host, settings, output);
            return 0;
        }
        catch (BadSettingsException bad)
        {
            await error.WriteLineAsync(bad.Message);
            return BadInput;
        }
        catch (Exception exception)
        {
            await error.WriteLineAsync($"the silo failed: {exception.Message}");
            return Failed;
        }
    }

    private static async Task Host(WebApplication host, SiloSettings settings, TextWriter output)
    {
        await host.StartAsync();
        await output.WriteLineAsync(
            $"silo {settings.Address}:{settings.SiloPort} of cluster {settings.Clustering.Cluster} is ready, http://{settings.Http.Address}:{settings.Http.Port}/health/ready");
        await output.FlushAsync();
        await host.WaitForShutdownAsync();
    }

    private static SiloSettings Read(List<string> flags)
    {
        if (flags.IndexOf(ConfigFlag) is not (>= 0 and var index))
        {
            return SettingsReader.Read(file: null, flags);
        }

        if (index + 1 >= flags.Count)
        {
            throw new BadSettingsException($"{ConfigFlag} needs the name of a file");
        }

        var file = flags[index + 1];
        flags.RemoveRange(index, 2);
        return SettingsReader.Read(file, flags);
    }
}
