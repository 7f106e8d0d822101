using System.Globalization;
using System.Text.RegularExpressions;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo.Settings;
using OrleansIndustrialBelt.Silo.Storage;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Storage;

public sealed partial class DamagedFileTests : IDisposable
{
    private static readonly RunRequest Request = ToySource.Request(new ToyOptions(6), days: 400, partitions: 2) with { CheckpointEveryDays = 1 };
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("belt-damaged-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_chunk_cut_off_on_disk_costs_the_newest_point_and_nothing_else()
    {
        await using var silo = await EmbeddedSilo.Start(
            new ToySource(), builder => builder.AddBeltStorage(StorageNames.Belt, new StorageSettings { Folder = folder.FullName }));
        var run = silo.Grains.GetGrain<IRunGrain>("a");
        await run.Start(Request);
        await Until(run, status => status.TicksDone >= 100);
        await run.Stop();
        Assert.Equal(RunPhase.Stopped, (await Until(run, status => status.Over)).Phase);

        var (chunk, tick) = NewestChunk();
        using (var file = chunk.OpenWrite())
        {
            file.SetLength(chunk.Length / 2);
        }

        await run.Resume();
        var end = await Until(run, status => status.Over);

        var recovery = Assert.Single(end.Recoveries);
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"The recovery point of tick {tick} is damaged"), recovery.Reason, StringComparison.Ordinal);
        Assert.Equal(RunPhase.Complete, end.Phase);
        Assert.Equal(ToySource.RunLocally(Request).Digest, (await run.Outcome()).Outcome.Digest);
    }

    private static async Task<RunStatus> Until(IRunGrain run, Func<RunStatus, bool> reached)
    {
        var status = await run.Status();
        while (!reached(status))
        {
            status = await run.Progress(status.TicksDone);
        }

        return status;
    }

    // The first chunk of partition 1 at the newest recovery point.
    private (FileInfo File, int Tick) NewestChunk()
        => folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (File: file, Name: ChunkName().Match(file.Name)))
            .Where(found => found.Name.Success)
            .Select(found => (found.File, Tick: int.Parse(found.Name.Groups["tick"].ValueSpan, CultureInfo.InvariantCulture)))
            .MaxBy(found => found.Tick);

    [GeneratedRegex("a%2f1%2f(?<tick>[0-9]+)%2f1%2f0$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ChunkName();
}
