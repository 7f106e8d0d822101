namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>All that is ever kept in storage: bytes that the model's codec wrote, opaque to the provider.</summary>
[GenerateSerializer, Alias("belt.StoredBytes")]
public sealed class StoredBytes
{
    /// <summary>The bytes; at most <see cref="Most"/>, but for a run's request and record.</summary>
    [Id(0)]
    public byte[] Bytes { get; set; } = [];

    /// <summary>The most bytes of a chunk: 4 MB.</summary>
    public const int Most = 4 << 20;
}
