namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>Tells a disk without room from one that does not answer.</summary>
internal static class FullStorage
{
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int LinuxNoSpace = 28;
    private const int LinuxQuotaExceeded = 122;

    /// <summary>Whether a call of storage failed for want of room.</summary>
    public static bool IsWhy(Exception exception)
        => exception is IOException { HResult: WindowsHandleDiskFull or WindowsDiskFull or LinuxNoSpace or LinuxQuotaExceeded };
}
