using System.Buffers;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>Writes a stream of bytes in chunks of <see cref="StoredBytes.Most"/>, so that a partition's share never lies twice in memory.</summary>
/// <param name="store">Where to.</param>
/// <param name="name">The stream's name.</param>
public sealed class ChunkWriter(BeltStore store, string name)
{
    private readonly List<ChunkHash> chunks = [];
    private readonly ArrayBufferWriter<byte> rest = new();
    private long length;

    /// <summary>Adds bytes.</summary>
    public async Task Add(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var fitting = Math.Min(bytes.Length, StoredBytes.Most - rest.WrittenCount);
            rest.Write(bytes.Span[..fitting]);
            bytes = bytes[fitting..];
            if (rest.WrittenCount == StoredBytes.Most)
            {
                await Flush();
            }
        }
    }

    /// <summary>Ends the stream.</summary>
    public async Task<KeptStream> Close()
    {
        if (rest.WrittenCount > 0)
        {
            await Flush();
        }

        return new KeptStream(name, length, chunks);
    }

    private async Task Flush()
    {
        var bytes = rest.WrittenSpan.ToArray();
        await store.Chunk(name, chunks.Count).Write(bytes);
        chunks.Add(ChunkHash.Of(bytes));
        length += bytes.Length;
        rest.ResetWrittenCount();
    }
}
