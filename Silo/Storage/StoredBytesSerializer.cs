using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Silo.Storage;

/// <summary>
/// Records are bytes already, and are kept as they are: what was cut off in storage is read as what is left of it, and whoever knows
/// its hash sees the damage, where a format of its own would only fail to be read.
/// </summary>
internal sealed class StoredBytesSerializer : IGrainStorageSerializer
{
    /// <inheritdoc/>
    public BinaryData Serialize<T>(T? input)
        => input is StoredBytes record ? BinaryData.FromBytes(record.Bytes) : throw new NotSupportedException($"{typeof(T)} is not kept here.");

    /// <inheritdoc/>
    public T Deserialize<T>(BinaryData input)
        => new StoredBytes { Bytes = input.ToArray() } is T record ? record : throw new NotSupportedException($"{typeof(T)} is not kept here.");
}
