using System.Buffers.Binary;
using System.Security.Cryptography;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// A run between two ticks as canonical bytes, the same for any number of partitions and threads: entities, letters, wake-ups and
/// bulletins under way, figures, and the clock's book. Restored with any number of partitions, the run goes on to the same digest
/// as if it had never stopped.
/// </summary>
/// <remarks>
/// The bytes: eight letters <c>beltsnap</c>; the format's number and the ticks that were lived, four bytes each, lowest first;
/// SHA-256 over these numbers and what follows; the version of the model; the state.
/// </remarks>
public sealed class RunSnapshot
{
    /// <summary>The number of the format; bytes of another format are refused.</summary>
    public const int Format = 1;

    private const int NumbersAt = 8;
    private const int HashAt = NumbersAt + (2 * sizeof(int));
    private const int StateAt = HashAt + SHA256.HashSizeInBytes;

    private RunSnapshot(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    /// <summary>The canonical bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Ticks that were lived; the next to live has this number.</summary>
    public int TicksDone => BinaryPrimitives.ReadInt32LittleEndian(Bytes.Span[(NumbersAt + sizeof(int))..]);

    private static ReadOnlySpan<byte> Magic => "beltsnap"u8;

    /// <summary>Takes bytes for a snapshot if they are whole and this program can read them.</summary>
    /// <exception cref="InvalidDataException">They are not; the message says what is wrong.</exception>
    public static RunSnapshot Of(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < StateAt || !span.StartsWith(Magic))
        {
            throw new InvalidDataException("These bytes are no snapshot of a run.");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(span[NumbersAt..]) is var format and not Format)
        {
            throw new InvalidDataException($"The snapshot has format {format}; this program reads format {Format}.");
        }

        if (!span[HashAt..StateAt].SequenceEqual(HashOf(span)))
        {
            throw new InvalidDataException($"The snapshot is damaged: the checksum over its {span.Length} bytes does not agree.");
        }

        var writer = new BinaryDecoder(bytes[StateAt..]).Text("model", "");
        return writer == ModelVersion.Current
            ? new RunSnapshot(bytes)
            : throw new InvalidDataException($"The snapshot was written by model {writer}; this is model {ModelVersion.Current}.");
    }

    /// <summary>Writes a run.</summary>
    /// <param name="ticksDone">Ticks that were lived.</param>
    /// <param name="write">Writes its state.</param>
    internal static RunSnapshot Write(int ticksDone, Action<BinaryEncoder> write)
    {
        var encoder = new BinaryEncoder();
        encoder.Text("model", ModelVersion.Current);
        write(encoder);
        var bytes = new byte[StateAt + encoder.Written.Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(NumbersAt), Format);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(NumbersAt + sizeof(int)), ticksDone);
        encoder.Written.CopyTo(bytes.AsSpan(StateAt));
        HashOf(bytes).CopyTo(bytes, HashAt);
        return new RunSnapshot(bytes);
    }

    /// <summary>Reads the run.</summary>
    /// <param name="read">Reads its state.</param>
    internal T Read<T>(Func<BinaryDecoder, T> read)
    {
        var decoder = new BinaryDecoder(Bytes[StateAt..]);
        decoder.Text("model", "");
        return read(decoder);
    }

    private static byte[] HashOf(ReadOnlySpan<byte> bytes)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(bytes[NumbersAt..HashAt]);
        sha.AppendData(bytes[StateAt..]);
        return sha.GetHashAndReset();
    }
}
