using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Tests;

/// <summary>What a call of <c>belt</c> in this process gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">What was printed as results.</param>
/// <param name="Error">What was printed as faults and progress.</param>
internal sealed record Belt(int Code, string Out, string Error)
{
    /// <summary>The faults, a line each.</summary>
    public string[] Faults => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Calls <c>belt</c> with the arguments.</summary>
    public static Belt Call(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = BeltApplication.Run(args, new Terminal(output, error, Terminal.FileWidth, HasScreen: false));
        return new Belt(code, output.ToString(), error.ToString());
    }
}
