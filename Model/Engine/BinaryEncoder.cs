using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Writes canonical bytes: little-endian, whole numbers as zig-zag varints, doubles bit for bit, no names.</summary>
public sealed class BinaryEncoder : Codec
{
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    /// <summary>Forgets what has been written, keeping the memory.</summary>
    public void Clear() => buffer.ResetWrittenCount();

    /// <inheritdoc/>
    public override int Int(string name, int value)
    {
        Varint(((uint)value << 1) ^ (uint)(value >> 31));
        return value;
    }

    /// <inheritdoc/>
    public override long Long(string name, long value)
    {
        Varint(((ulong)value << 1) ^ (ulong)(value >> 63));
        return value;
    }

    /// <inheritdoc/>
    public override double Double(string name, double value)
    {
        if (double.IsNaN(value))
        {
            throw new BrokenBalanceException($"{name} is not a number");
        }

        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(8), BitConverter.DoubleToInt64Bits(value));
        buffer.Advance(8);
        return value;
    }

    /// <inheritdoc/>
    public override string Text(string name, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Varint((ulong)bytes.Length);
        buffer.Write(bytes);
        return value;
    }

    /// <inheritdoc/>
    public override int Begin(string name, int count)
    {
        Varint((ulong)count);
        return count;
    }

    /// <inheritdoc/>
    public override void End()
    {
    }

    /// <inheritdoc/>
    public override bool Block(int tag, bool present)
    {
        if (present)
        {
            Varint((ulong)tag);
        }

        return present;
    }

    /// <inheritdoc/>
    public override void EndBlocks() => Varint(0);

    private void Varint(ulong value)
    {
        var span = buffer.GetSpan(10);
        var length = 0;
        while (value >= 0x80)
        {
            span[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        span[length++] = (byte)value;
        buffer.Advance(length);
    }
}
