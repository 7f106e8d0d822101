namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>Names under which runs are kept.</summary>
public static class StorageNames
{
    /// <summary>
    /// The one grain storage provider of runs: their records, recovery points and outcomes. A silo without a provider of this name
    /// keeps nothing: its runs end with it.
    /// </summary>
    public const string Belt = "belt";
}
