using System.Security.Cryptography;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>Bytes in storage, cut into chunks that are never changed.</summary>
/// <param name="Name">The stream's name; its chunks are <c>name/0</c>, <c>name/1</c> and so on.</param>
/// <param name="Length">Bytes of all chunks.</param>
/// <param name="Chunks">What the chunks must be.</param>
[Immutable]
public sealed record KeptStream(string Name, long Length, IReadOnlyList<ChunkHash> Chunks)
{
    /// <summary>Nothing was written.</summary>
    public static KeptStream None { get; } = new("", 0, []);

    /// <summary>Walks it.</summary>
    public static KeptStream Walk(Codec codec, KeptStream? stream) => new(
        codec.Text("name", stream?.Name ?? ""),
        codec.Long("length", stream?.Length ?? 0),
        Wire.List(codec, "chunks", stream?.Chunks ?? [], ChunkHash.Walk));
}

/// <summary>SHA-256 of a chunk.</summary>
/// <param name="Hex">As lower-case hex.</param>
public readonly record struct ChunkHash(string Hex)
{
    /// <summary>The hash of some bytes.</summary>
    public static ChunkHash Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>Walks it.</summary>
    public static ChunkHash Walk(Codec codec, ChunkHash hash) => new(codec.Text("sha256", hash.Hex ?? ""));

    /// <summary>Whether these are the bytes.</summary>
    public bool IsOf(ReadOnlySpan<byte> bytes) => Of(bytes) == this;
}
