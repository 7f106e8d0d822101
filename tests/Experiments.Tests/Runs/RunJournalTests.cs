using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

public sealed class RunJournalTests : IDisposable
{
    private static readonly Lazy<List<RunEnd>> Lived = new(() => TinyBelt.Live(TinyBelt.Experiment));
    private readonly ScratchFolder folder = new();

    private string File => folder.At(RunJournal.FileName);

    [Fact]
    public void What_was_added_is_read_back_bit_by_bit()
    {
        Write(Lived.Value);

        var read = RunJournal.Read(TinyBelt.Experiment, folder.Path).ToList();

        Assert.Equal(6, read.Count);
        Assert.All(read.Zip(Lived.Value), pair =>
        {
            Assert.Equal(pair.Second.Run, pair.First.Run);
            Assert.Equal(pair.Second.Row!.Digest, pair.First.Row!.Digest);
            Assert.Equal(pair.Second.Row.Kpis, pair.First.Row.Kpis);
            Assert.Equal(pair.Second.Row.Daily.SelectMany(series => series.Values), pair.First.Row.Daily.SelectMany(series => series.Values));
        });
    }

    [Fact]
    public void Wherever_it_was_cut_it_goes_on_with_the_same_bytes()
    {
        Write(Lived.Value);
        var whole = System.IO.File.ReadAllBytes(File);
        var random = new Model.Numerics.RandomStream(1, 1, 1, tick: 0);

        for (var trial = 0; trial < 40; trial++)
        {
            System.IO.File.WriteAllBytes(File, whole[..(int)(random.Uniform(trial) * whole.Length)]);
            using (var journal = RunJournal.Open(TinyBelt.Experiment, folder.Path))
            {
                Lived.Value.Skip((int)journal.Count).ToList().ForEach(journal.Add);
            }

            Assert.Equal(whole, System.IO.File.ReadAllBytes(File));
        }
    }

    [Fact]
    public void A_damaged_line_and_all_after_it_count_as_not_lived()
    {
        Write(Lived.Value);
        var lines = System.IO.File.ReadAllLines(File);
        lines[2] = lines[2].Replace("\"digest\"", "\"digits\"", StringComparison.Ordinal);
        System.IO.File.WriteAllText(File, string.Join('\n', lines) + "\n");

        using var journal = RunJournal.Open(TinyBelt.Experiment, folder.Path);

        Assert.Equal(2, journal.Count);
        Assert.Equal(2, journal.Ends().Count());
    }

    [Fact]
    public void Two_cannot_write_to_it()
    {
        using var first = RunJournal.Open(TinyBelt.Experiment, folder.Path);

        Assert.Throws<IOException>(() => RunJournal.Open(TinyBelt.Experiment, folder.Path));
    }

    [Fact]
    public void Runs_are_added_in_order_only()
    {
        using var journal = RunJournal.Open(TinyBelt.Experiment, folder.Path);

        Assert.Throws<ArgumentException>(() => journal.Add(Lived.Value[1]));
    }

    public void Dispose() => folder.Dispose();

    private void Write(List<RunEnd> ends)
    {
        using var journal = RunJournal.Open(TinyBelt.Experiment, folder.Path);
        ends.ForEach(journal.Add);
    }
}
