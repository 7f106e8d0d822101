using System.Diagnostics;

namespace OrleansIndustrialBelt.Simulator.Tests;

/// <summary>Calls of <c>belt</c> as processes of their own.</summary>
internal static class ProcessOfBelt
{
    /// <summary>Starts <c>belt</c>.</summary>
    public static Process Start(params string[] args)
    {
        var program = typeof(Simulator.CommandLine.BeltApplication).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // The locale of a bare container: Chinese and English must be there all the same.
        start.Environment["LANG"] = "C";
        return Process.Start(start)!;
    }
}
