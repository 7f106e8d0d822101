using System.Buffers.Binary;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Grains.Partitions;

/// <summary>A partition's part of a recovery point: its mailboxes and figures, then its entities in the order of slots, each with its length before it.</summary>
internal static class ShareFrames
{
    /// <summary>Writes the share.</summary>
    public static async Task Write(ChunkWriter writer, PartitionState state, IEntitySteps entities)
    {
        var encoder = new BinaryEncoder();
        state.Describe(encoder);
        await Frame(writer, encoder.Written.ToArray());
        await entities.Save(entity => Frame(writer, entity));
    }

    /// <summary>Reads the share.</summary>
    /// <param name="bytes">What was written.</param>
    /// <param name="scopes">Number of home scopes of the belt.</param>
    public static (PartitionState State, List<ReadOnlyMemory<byte>> Entities) Read(ReadOnlyMemory<byte> bytes, int scopes)
    {
        var frames = new List<ReadOnlyMemory<byte>>();
        for (var at = 0; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[at..]);
            frames.Add(bytes.Slice(at + sizeof(int), length));
            at += sizeof(int) + length;
        }

        var state = new PartitionState { Histograms = new HistogramTable(scopes) };
        state.Describe(new BinaryDecoder(frames[0]));
        frames.RemoveAt(0);
        return (state, frames);
    }

    private static async Task Frame(ChunkWriter writer, ReadOnlyMemory<byte> bytes)
    {
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        await writer.Add(length);
        await writer.Add(bytes);
    }
}
