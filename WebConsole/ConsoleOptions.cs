namespace OrleansIndustrialBelt.WebConsole;

/// <summary>What a host tells the console.</summary>
public sealed record ConsoleOptions
{
    /// <summary>The folder of shipped scenarios; null if there is none.</summary>
    public string? ScenariosFolder { get; init; }

    /// <summary>The folder of results.</summary>
    public string ResultsFolder { get; init; } = "results";

    /// <summary>Names under which the console may be called, without port; others are refused, so that a page elsewhere cannot pose as it.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = ["localhost", "127.0.0.1", "[::1]"];
}
