using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace OrleansIndustrialBelt.Silo.Storage.Files;

/// <summary>
/// Keeps grain state in a folder, a file per record. Unlike Orleans' own provider for files it compares ETags under a lock that
/// holds between processes, and a file is whole or not there, so that several silos of one machine may share the folder.
/// </summary>
/// <param name="name">The provider's name.</param>
/// <param name="options">Where and how.</param>
/// <param name="activators">Make fresh states.</param>
public sealed class FileGrainStorage(string name, FileStorageOptions options, IActivatorProvider activators)
    : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    private static readonly TimeSpan OldDraft = TimeSpan.FromHours(1);
    private readonly string records = Path.Combine(options.Folder, "records");
    private readonly string drafts = Path.Combine(options.Folder, "drafts");
    private readonly string locks = Path.Combine(options.Folder, "locks");
    private readonly FolderLocks taken = new(Path.Combine(options.Folder, "locks"), options.LockPatience);

    /// <inheritdoc/>
    public void Participate(ISiloLifecycle observer)
        => observer.Subscribe(nameof(FileGrainStorage) + "-" + name, ServiceLifecycleStage.ApplicationServices, Prepare);

    /// <inheritdoc/>
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var found = await Record(stateName, grainId).Read();
        grainState.State = found is null ? Fresh<T>() : options.GrainStorageSerializer.Deserialize<T>(found.Value.Content);
        grainState.ETag = found?.Tag;
        grainState.RecordExists = found is not null;
    }

    /// <inheritdoc/>
    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var content = options.GrainStorageSerializer.Serialize(grainState.State);
        var record = Record(stateName, grainId);
        using (await taken.Take(NameOf(stateName, grainId)))
        {
            Compare(record, stateName, grainId, grainState.ETag);
            grainState.ETag = await record.Write(content);
            grainState.RecordExists = true;
        }
    }

    /// <inheritdoc/>
    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var record = Record(stateName, grainId);
        using (await taken.Take(NameOf(stateName, grainId)))
        {
            Compare(record, stateName, grainId, grainState.ETag);
            if (grainState.ETag is not null)
            {
                record.Delete();
            }
        }

        grainState.State = Fresh<T>();
        grainState.ETag = null;
        grainState.RecordExists = false;
    }

    private static string NameOf(string stateName, GrainId grainId) => $"{stateName}-{grainId}";

    private static void Compare(FileRecord record, string stateName, GrainId grainId, string? seen)
    {
        if (record.ReadTag() is var stored && stored != seen)
        {
            throw new InconsistentStateException($"{NameOf(stateName, grainId)} was changed by somebody else.", stored, seen);
        }
    }

    private FileRecord Record(string stateName, GrainId grainId)
        => new(Path.Combine(records, SafeName.Of(stateName), SafeName.Of(grainId.ToString())), drafts);

    private T Fresh<T>() => activators.GetActivator<T>().Create();

    private Task Prepare(CancellationToken stop)
    {
        foreach (var folder in new[] { records, drafts, locks })
        {
            Directory.CreateDirectory(folder);
        }

        // What a process that was killed did not finish. Fresh ones may be another silo's.
        foreach (var draft in new DirectoryInfo(drafts).EnumerateFiles().Where(draft => draft.LastWriteTimeUtc < DateTime.UtcNow - OldDraft))
        {
            draft.Delete();
        }

        return Task.CompletedTask;
    }
}
