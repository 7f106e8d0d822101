using System.Text.Json;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Servers;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>The command line in processes of its own, which may be killed.</summary>
internal static class BeltCommand
{
    /// <summary>Starts it.</summary>
    public static ServerProcess Start(params string[] words)
        => ServerProcess.Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "OrleansIndustrialBelt.Simulator.dll"), .. words]);

    /// <summary>Starts it and waits for its end.</summary>
    public static async Task<ServerProcess> Run(params string[] words)
    {
        var process = Start(words);
        await process.Ended();
        return process;
    }

    /// <summary>Waits until the cluster has the run that a command submits.</summary>
    public static Task IsSubmitted(ServerProcess command)
        => command.Until(() => Task.FromResult(command.Output.Contains("lives on the cluster now", StringComparison.Ordinal)));

    /// <summary>The lines that it has printed.</summary>
    public static string[] Lines(ServerProcess command) => command.Output.Split(Environment.NewLine);

    /// <summary>The digest that a results folder states.</summary>
    public static string? Digest(string folder)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, ResultsFolder.ManifestName)));
        return manifest.RootElement.GetProperty("digest").GetString();
    }
}
