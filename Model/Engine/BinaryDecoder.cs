using System.Buffers.Binary;
using System.Text;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Reads what <see cref="BinaryEncoder"/> wrote.</summary>
/// <param name="bytes">The canonical bytes.</param>
/// <param name="carriesOver">
/// Whether the reader was made under other options than the writer, so that optional blocks follow the reader: one that it has
/// and the bytes lack begins as it is, one that it lacks is read and dropped.
/// </param>
public sealed class BinaryDecoder(ReadOnlyMemory<byte> bytes, bool carriesOver = false) : Codec
{
    private int position;

    /// <summary>Whether every byte has been read.</summary>
    public bool AtEnd => position == bytes.Length;

    /// <inheritdoc/>
    public override int Int(string name, int value)
    {
        var raw = (uint)Varint();
        return (int)(raw >> 1) ^ -(int)(raw & 1);
    }

    /// <inheritdoc/>
    public override long Long(string name, long value)
    {
        var raw = Varint();
        return (long)(raw >> 1) ^ -(long)(raw & 1);
    }

    /// <inheritdoc/>
    public override double Double(string name, double value)
        => BitConverter.Int64BitsToDouble(BinaryPrimitives.ReadInt64LittleEndian(Take(8)));

    /// <inheritdoc/>
    public override string Text(string name, string value) => Encoding.UTF8.GetString(Take(Count()));

    /// <inheritdoc/>
    public override int Begin(string name, int count) => Count();

    /// <inheritdoc/>
    public override void End()
    {
    }

    /// <inheritdoc/>
    public override bool Block(int tag, bool present)
    {
        var start = position;
        if (Varint() == (ulong)tag)
        {
            return true;
        }

        position = start;
        return false;
    }

    /// <inheritdoc/>
    public override void EndBlocks()
    {
        var tag = Varint();
        if (tag != 0)
        {
            throw new InvalidDataException($"Canonical bytes hold an unknown block {tag} at byte {position}; another model wrote them.");
        }
    }

    /// <inheritdoc/>
    public override T? Optional<T>(int tag, string name, T? value)
        where T : class
    {
        var read = base.Optional(tag, name, value);
        return !carriesOver || (read is not null && value is not null) ? read : value;
    }

    // No count can exceed the bytes that are left: a damaged length must not allocate gigabytes.
    private int Count()
    {
        var count = Varint();
        return count <= (ulong)(bytes.Length - position)
            ? (int)count
            : throw new InvalidDataException($"Canonical bytes are damaged: count {count} at byte {position} of {bytes.Length}.");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - position)
        {
            throw new InvalidDataException($"Canonical bytes end at {bytes.Length}; {count} more were due at {position}.");
        }

        var span = bytes.Span.Slice(position, count);
        position += count;
        return span;
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 70; shift += 7)
        {
            var part = Take(1)[0];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new InvalidDataException($"Canonical bytes are damaged: no number ends before byte {position}.");
    }
}
