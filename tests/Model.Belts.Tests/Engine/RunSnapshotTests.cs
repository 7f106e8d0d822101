using OrleansIndustrialBelt.Model.Belts.Tests.Interventions;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Engine;

/// <summary>A snapshot is restored as it was or refused with what is wrong.</summary>
public sealed class RunSnapshotTests
{
    private const int Tick = 29;
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { Days = 2 };
    private static readonly byte[] Whole = Taken(Recipe.Scenario()).Bytes.ToArray();

    [Fact]
    public void It_tells_its_hour() => Assert.Equal(Tick, RunSnapshot.Of(Whole).TicksDone);

    [Fact]
    public void A_byte_that_flipped_anywhere_is_found()
    {
        for (var place = 0; place < Whole.Length; place += Math.Max(1, Whole.Length / 50))
        {
            var damaged = Whole.ToArray();
            damaged[place] ^= 0x10;

            Assert.Throws<InvalidDataException>(() => RunSnapshot.Of(damaged));
        }
    }

    [Fact]
    public void A_snapshot_that_was_cut_off_is_refused()
    {
        foreach (var length in new[] { 0, 7, 8, 40, 60, Whole.Length / 2, Whole.Length - 1 })
        {
            Assert.Throws<InvalidDataException>(() => RunSnapshot.Of(Whole.AsMemory(0, length)));
        }

        Assert.Throws<InvalidDataException>(() => RunSnapshot.Of(Whole.Append((byte)0).ToArray()));
    }

    [Fact]
    public void Another_format_is_refused_by_its_number()
    {
        var other = Whole.ToArray();
        other[8] = 77;

        var refusal = Assert.Throws<InvalidDataException>(() => RunSnapshot.Of(other));
        Assert.Equal("The snapshot has format 77; this program reads format 1.", refusal.Message);
    }

    [Fact]
    public void Another_run_is_refused()
    {
        var otherSeed = Recipe.Scenario();
        otherSeed.Run.Seed.Nature++;
        var otherBelt = (Recipe with { Factories = 4 }).Scenario();

        Assert.StartsWith("The snapshot is of another run: RunPlan { WarmupDays = 0, Days = 2,", Refusal(otherSeed, Whole), StringComparison.Ordinal);
        Assert.StartsWith("The snapshot is of another belt", Refusal(otherBelt, Whole), StringComparison.Ordinal);
    }

    [Fact]
    public void A_past_in_which_something_changed_is_refused_where_nothing_does()
    {
        var changed = Taken(Changes.With(Recipe, Changes.Set("day 2", "platform/p0.commissionShare", "0.01")));

        Assert.StartsWith("The snapshot is of another run: at its tick 24 something changed", Refusal(Recipe.Scenario(), changed.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_lives_no_further_than_its_run()
    {
        var engine = Engine(Recipe.Scenario());

        Assert.Throws<ArgumentOutOfRangeException>(() => engine.LiveUntil(49));
        Assert.True(engine.LiveUntil(48));
        Assert.Equal(Recipe.Run().Digest, engine.Run().Digest);
    }

    private static RunSnapshot Taken(ScenarioOptions scenario)
    {
        var engine = Engine(scenario);
        engine.LiveUntil(Tick);
        return engine.Snapshot();
    }

    private static string Refusal(ScenarioOptions scenario, ReadOnlyMemory<byte> bytes)
        => Assert.Throws<InvalidDataException>(() => Engine(scenario, RunSnapshot.Of(bytes))).Message;

    private static LocalEngine Engine(ScenarioOptions scenario, RunSnapshot? from = null)
    {
        var world = new BeltWorld(scenario);
        return new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 2, threads: 1, from: from);
    }
}
