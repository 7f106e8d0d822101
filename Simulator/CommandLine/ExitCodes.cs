namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>The command did the whole of what was asked.</summary>
    public const int Whole = 0;

    /// <summary>A run failed.</summary>
    public const int Failed = 1;

    /// <summary><c>diff</c> found a difference.</summary>
    public const int Different = 1;

    /// <summary>The command line, a scenario or a folder is at fault; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;
}
