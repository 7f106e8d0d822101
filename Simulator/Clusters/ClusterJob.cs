using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Clusters;

/// <summary>Connects to the cluster of a settings file and does something there.</summary>
/// <param name="terminal">Where to tell what is wrong.</param>
/// <param name="texts">The language.</param>
internal sealed class ClusterJob(Terminal terminal, Texts texts)
{
    /// <summary>Does it.</summary>
    /// <param name="file">The settings file of the cluster's silos.</param>
    /// <param name="work">What to do there; gives the exit code.</param>
    public int Do(string file, Func<ClusterClient, Task<int>> work)
    {
        try
        {
            return Work(SettingsReader.Read(file, []), work).GetAwaiter().GetResult();
        }
        catch (BadSettingsException bad)
        {
            terminal.Error.WriteLine(bad.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine(texts.Format("Run.Failed", exception is RunFailedException ? exception.Message : exception.ToString()));
            return ExitCodes.Failed;
        }
    }

    /// <summary>Refuses an operand.</summary>
    public Task<int> Refuse(string fault)
    {
        terminal.Error.WriteLine(fault);
        return Task.FromResult(ExitCodes.BadInput);
    }

    private static async Task<int> Work(SiloSettings settings, Func<ClusterClient, Task<int>> work)
    {
        await using var cluster = await ClusterClient.Connect(settings);
        return await work(cluster);
    }
}
