using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>
/// What runs keep: records, which change and have an ETag, and streams of chunks, which never change. All of it goes to the silo's
/// grain storage provider <see cref="StorageNames.Belt"/>.
/// </summary>
public sealed class BeltStore
{
    private const string Type = "belt";
    private readonly IGrainStorage? storage;
    private readonly PatientCalls calls;

    /// <summary>Finds the silo's provider.</summary>
    /// <param name="services">The silo.</param>
    /// <param name="options">How patient to be with storage.</param>
    public BeltStore(IServiceProvider services, IOptions<RecoveryOptions> options)
    {
        storage = services.GetKeyedService<IGrainStorage>(StorageNames.Belt);
        calls = new PatientCalls(options.Value);
    }

    /// <summary>Whether there is a provider; without one nothing is kept and nothing found.</summary>
    public bool Keeps => storage is not null;

    /// <summary>A record, not yet read.</summary>
    /// <param name="kind">What it is, e.g. <c>run</c>.</param>
    /// <param name="name">Which.</param>
    public KeptRecord Record(string kind, string name) => new(storage, calls, kind, GrainId.Create(Type, name));

    /// <summary>Begins a stream of chunks.</summary>
    /// <param name="name">A name that no other stream has: <c>run/epoch/tick/partition</c>.</param>
    public ChunkWriter Write(string name) => new(this, name);

    /// <summary>Reads a stream and checks every chunk.</summary>
    /// <exception cref="DamagedStreamException">A chunk is not what was written.</exception>
    public async Task<ReadOnlyMemory<byte>> Read(KeptStream stream)
    {
        var bytes = new byte[stream.Length];
        var filled = 0;
        for (var number = 0; number < stream.Chunks.Count; number++)
        {
            var chunk = Chunk(stream.Name, number);
            await chunk.Read();
            if (!stream.Chunks[number].IsOf(chunk.Bytes) || filled + chunk.Bytes.Length > bytes.Length)
            {
                throw new DamagedStreamException($"chunk {stream.Name}/{number} {(chunk.Exists ? "is not what was written" : "is missing")}");
            }

            chunk.Bytes.CopyTo(bytes.AsSpan(filled));
            filled += chunk.Bytes.Length;
        }

        return bytes;
    }

    /// <summary>Deletes a stream.</summary>
    public async Task Delete(KeptStream stream)
    {
        for (var number = 0; number < stream.Chunks.Count; number++)
        {
            var chunk = Chunk(stream.Name, number);
            await chunk.Read();
            await chunk.Clear();
        }
    }

    /// <summary>Deletes chunks of a stream of unknown length, from the first to the last.</summary>
    public async Task DeleteUnlisted(string stream)
    {
        for (var number = 0; ; number++)
        {
            var chunk = Chunk(stream, number);
            await chunk.Read();
            if (!chunk.Exists)
            {
                return;
            }

            await chunk.Clear();
        }
    }

    /// <summary>A chunk of a stream.</summary>
    internal KeptRecord Chunk(string stream, int number) => Record("chunk", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{stream}/{number}"));
}
