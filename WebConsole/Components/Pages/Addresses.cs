namespace OrleansIndustrialBelt.WebConsole.Components.Pages;

/// <summary>Addresses of pages and files, relative to the console's base.</summary>
internal static class Addresses
{
    /// <summary>The live page of a run.</summary>
    public static string Run(string run) => "live/" + Uri.EscapeDataString(run);

    /// <summary>An experiment.</summary>
    public static string Comparison(string name) => "compare/" + Uri.EscapeDataString(name);

    /// <summary>The report of a results folder.</summary>
    public static string Report(string name, string language) => $"results/{Uri.EscapeDataString(name)}/report.html#{language}";

    /// <summary>A results folder as a zip.</summary>
    public static string Zip(string name) => $"results/{Uri.EscapeDataString(name)}.zip";
}
