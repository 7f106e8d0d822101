using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Storage;

/// <summary>What runs rely on, whatever keeps their records.</summary>
public abstract class StorageConformance : IAsyncLifetime
{
    private const string Provider = "tested";
    private const string State = "record";
    private EmbeddedSilo? silo;

    private IGrainStorage Storage => silo!.Services.GetRequiredKeyedService<IGrainStorage>(Provider);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (silo is not null)
        {
            await silo.DisposeAsync();
        }

        await End();
    }

    [SkippableFact]
    public async Task What_nobody_wrote_is_not_there()
    {
        await Begin();
        var found = Holding([9], tag: "left over");

        await Storage.ReadStateAsync(State, Id("nobody"), found);

        Assert.False(found.RecordExists);
        Assert.Null(found.ETag);
        Assert.Empty(found.State!.Bytes);
    }

    [SkippableTheory]
    [InlineData("plain")]
    [InlineData("run/1/240/partition/3")]
    [InlineData("渔具/带")]
    [InlineData("a b%2e:\"'<>|*?\\")]
    public async Task What_was_written_is_read(string key)
    {
        await Begin();
        var written = await Write(key, [.. Enumerable.Range(0, 256).Select(value => (byte)value)]);

        var read = await Read(key);

        Assert.True(written.RecordExists);
        Assert.True(read.RecordExists);
        Assert.Equal(written.ETag, read.ETag);
        Assert.Equal(written.State!.Bytes, read.State!.Bytes);
    }

    [SkippableFact]
    public async Task Capital_and_small_letters_are_different_keys()
    {
        await Begin();
        await Write("Run", [1]);
        await Write("run", [2]);

        Assert.Equal([1], (await Read("Run")).State!.Bytes);
    }

    [SkippableFact]
    public async Task Whoever_saw_nothing_cannot_replace_something()
    {
        await Begin();
        await Write("once", [1]);

        await Assert.ThrowsAsync<InconsistentStateException>(() => Write("once", [2]));

        Assert.Equal([1], (await Read("once")).State!.Bytes);
    }

    [SkippableFact]
    public async Task Whoever_saw_an_older_version_changes_nothing()
    {
        await Begin();
        var stale = await Write("changed", [1]);
        var fresh = await Read("changed");
        fresh.State = new StoredBytes { Bytes = [2] };
        await Storage.WriteStateAsync(State, Id("changed"), fresh);

        await Assert.ThrowsAsync<InconsistentStateException>(() => Storage.WriteStateAsync(State, Id("changed"), stale));
        await Assert.ThrowsAsync<InconsistentStateException>(() => Storage.ClearStateAsync(State, Id("changed"), stale));

        var read = await Read("changed");
        Assert.Equal(fresh.ETag, read.ETag);
        Assert.Equal([2], read.State!.Bytes);
    }

    [SkippableFact]
    public async Task Every_write_has_another_tag_even_of_equal_bytes()
    {
        await Begin();
        var record = Holding([1], tag: null);
        var tags = new HashSet<string>(StringComparer.Ordinal);
        for (var write = 0; write < 5; write++)
        {
            await Storage.WriteStateAsync(State, Id("tags"), record);
            tags.Add(record.ETag!);
        }

        Assert.Equal(5, tags.Count);
    }

    [SkippableFact]
    public async Task What_was_cleared_is_gone_and_can_be_written_again()
    {
        await Begin();
        var record = await Write("again", [1]);
        await Storage.ClearStateAsync(State, Id("again"), record);

        Assert.False(record.RecordExists);
        Assert.False((await Read("again")).RecordExists);

        record.State = new StoredBytes { Bytes = [2] };
        await Storage.WriteStateAsync(State, Id("again"), record);
        Assert.Equal([2], (await Read("again")).State!.Bytes);
    }

    [SkippableFact]
    public async Task What_was_never_written_can_be_cleared()
    {
        await Begin();
        var record = await Read("never");

        await Storage.ClearStateAsync(State, Id("never"), record);

        Assert.False(record.RecordExists);
    }

    [SkippableFact]
    public async Task A_hundred_records_are_written_at_once()
    {
        await Begin();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Write($"many/{number}", [(byte)number])));

        var read = await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Read($"many/{number}")));

        Assert.Equal(Enumerable.Range(0, 100).Select(number => (byte)number), read.Select(record => Assert.Single(record.State!.Bytes)));
    }

    [SkippableFact]
    public async Task Of_many_who_write_the_same_record_at_once_one_succeeds()
    {
        await Begin();
        var writes = Enumerable.Range(0, 16).Select(async number =>
        {
            try
            {
                await Write("race", [(byte)number]);
                return number;
            }
            catch (InconsistentStateException)
            {
                return -1;
            }
        });

        var winner = Assert.Single(await Task.WhenAll(writes), number => number >= 0);

        Assert.Equal([(byte)winner], (await Read("race")).State!.Bytes);
    }

    [SkippableFact]
    public async Task States_of_other_names_are_other_records()
    {
        await Begin();
        await Write("two", [1]);
        var other = Holding([2], tag: null);
        await Storage.WriteStateAsync("other", Id("two"), other);

        Assert.Equal([1], (await Read("two")).State!.Bytes);
    }

    [SkippableFact]
    public async Task Four_megabytes_of_anything_come_back()
    {
        await Begin();
        var bytes = new byte[4 << 20];
        for (var index = 0; index < bytes.Length; index++)
        {
            bytes[index] = (byte)((index * 2654435761u) >> 11);
        }

        await Write("large", bytes);

        var read = await Read("large");
        Assert.True(bytes.AsSpan().SequenceEqual(read.State!.Bytes));
    }

    /// <summary>Adds the provider under test, fresh and empty.</summary>
    protected abstract Task<Action<ISiloBuilder>> Prepare(string provider);

    /// <summary>Ends what the provider needed.</summary>
    protected virtual Task End() => Task.CompletedTask;

    private static GrainId Id(string key) => GrainId.Create("belt", key);

    private static GrainState<StoredBytes> Holding(byte[] bytes, string? tag) => new(new StoredBytes { Bytes = bytes }, tag);

    // Not in InitializeAsync: a test that needs a server that is missing is skipped, and only a test can be.
    private async Task Begin() => silo = await EmbeddedSilo.Start(new ToySource(), await Prepare(Provider));

    private async Task<GrainState<StoredBytes>> Write(string key, byte[] bytes)
    {
        var record = Holding(bytes, tag: null);
        await Storage.WriteStateAsync(State, Id(key), record);
        return record;
    }

    private async Task<GrainState<StoredBytes>> Read(string key)
    {
        var record = new GrainState<StoredBytes>();
        await Storage.ReadStateAsync(State, Id(key), record);
        return record;
    }
}
