using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.GrainInterfaces.Converters;
using OrleansIndustrialBelt.Grains.Keeping;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Grains.Runs;

/// <summary>A run in storage: what was asked for, and its record.</summary>
/// <param name="run">Its name.</param>
/// <param name="store">Where it lies.</param>
internal sealed class KeptRun(string run, BeltStore store)
{
    private static readonly RunRequestConverter Requests = new();
    private readonly string keeper = Guid.NewGuid().ToString("N");
    private readonly KeptRecord keptRequest = store.Record("request", run);
    private readonly KeptRecord keptRecord = store.Record("run", run);

    /// <summary>The run's name.</summary>
    public string Run => run;

    /// <summary>Whether the silo keeps anything at all.</summary>
    public bool IsKept => store.Keeps;

    /// <summary>What is asked for, changes under way included; null if the run has not been started.</summary>
    public RunRequest? Request { get; private set; }

    /// <summary>The record.</summary>
    public RunRecord Record { get; private set; } = new();

    /// <summary>Looks it up.</summary>
    public async Task Load()
    {
        await keptRecord.Read();
        await keptRequest.Read();
        if (keptRecord.Exists && keptRequest.Exists)
        {
            Record = new RunRecord();
            Record.Describe(new BinaryDecoder(keptRecord.Bytes.ToArray()));
            var request = Record.Request.Length == 0 ? keptRequest.Bytes.ToArray() : (await store.Read(Record.Request)).ToArray();
            Request = Requests.ConvertFromSurrogate(new CanonicalSurrogate(request));
        }
    }

    /// <summary>Keeps a run that begins.</summary>
    public async Task Begin(RunRequest request)
    {
        Record.Started = TimeProvider.System.GetUtcNow();
        Record.TicksPlanned = request.Plan.End;
        Record.AllowedUntil = request.AllowedUntil;
        await keptRequest.Write(Requests.ConvertToSurrogate(request).Bytes);
        await Commit();
        Request = request;
    }

    /// <summary>Keeps a request that was changed under way: it holds for whoever reads the record once that is written, and for nobody before.</summary>
    /// <param name="name">A name that no other stream of the run has.</param>
    /// <param name="request">The run as changed.</param>
    /// <param name="change">What was changed.</param>
    public async Task Change(string name, RunRequest request, RunChange change)
    {
        var before = Record.Request;
        Record.Request = await Write(name, Requests.ConvertToSurrogate(request).Bytes);
        Record.Changes.Add(change);
        try
        {
            await Commit();
        }
        catch (Exception)
        {
            // Whether it was written shows at the next write: if it was, that one is refused, and whoever asks next reads what is kept.
            Record.Changes.RemoveAt(Record.Changes.Count - 1);
            Record.Request = before;
            throw;
        }

        Request = request;
        await TryDelete([before]);
    }

    /// <summary>Writes the record.</summary>
    /// <exception cref="Orleans.Storage.InconsistentStateException">The run belongs to somebody else by now.</exception>
    public Task Commit()
    {
        Record.Keeper = keeper;
        var encoder = new BinaryEncoder();
        Record.Describe(encoder);
        return keptRecord.Write(encoder.Written.ToArray());
    }

    /// <summary>Writes a stream of bytes of one piece.</summary>
    public async Task<KeptStream> Write(string name, byte[] bytes)
    {
        var writer = store.Write($"{run}/{name}");
        await writer.Add(bytes);
        return await writer.Close();
    }

    /// <summary>Reads such a stream.</summary>
    public Task<ReadOnlyMemory<byte>> Read(KeptStream stream) => store.Read(stream);

    /// <summary>Deletes streams; what cannot be deleted stays and is in nobody's way.</summary>
    public async Task TryDelete(IEnumerable<KeptStream> streams)
    {
        try
        {
            foreach (var stream in streams)
            {
                await store.Delete(stream);
            }
        }
        catch (Exception exception) when (Failures.ArePassing(exception))
        {
            // Space only.
        }
    }

    /// <summary>Deletes a stream that no record tells of, if it is there: its writer was lost before it was done.</summary>
    public Task DeleteUnlisted(string name) => store.DeleteUnlisted($"{run}/{name}");

    /// <summary>Deletes all of it.</summary>
    public async Task Forget()
    {
        await TryDelete(Record.Streams);
        await keptRecord.Clear();
        await keptRequest.Clear();
    }
}
