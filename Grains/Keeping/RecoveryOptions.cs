namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>How runs are kept and how patient they are; nothing here changes a result.</summary>
public sealed class RecoveryOptions
{
    /// <summary>Recovery points that are kept of a run, at least 1; with 2 a damaged newest one costs time and nothing else.</summary>
    public int KeptPoints { get; set; } = 2;

    /// <summary>
    /// The most bytes that a run may keep in recovery points and rows. A recovery point beyond it is not kept, and the run goes on
    /// with the older ones. While one is being written it lies beside them and is not counted.
    /// </summary>
    public long DiskBudgetBytes { get; set; } = 20L << 30;

    /// <summary>How long a call of storage is tried again before the run takes it for a failure.</summary>
    public TimeSpan StoragePatience { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>The wait after a first failure; each further one doubles it.</summary>
    public TimeSpan FirstWait { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait between two attempts.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a run tries to recover without living a single new tick before it fails.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromMinutes(10);
}
