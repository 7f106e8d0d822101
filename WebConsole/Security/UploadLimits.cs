namespace OrleansIndustrialBelt.WebConsole.Security;

/// <summary>How much a viewer may send.</summary>
public static class UploadLimits
{
    /// <summary>The largest scenario in bytes.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>What may come beside a scenario in one message, in bytes.</summary>
    public const int Overhead = 1 << 16;
}
