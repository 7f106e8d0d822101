using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>A run's bytes follow from scenario and seeds alone: not from how it was cut, watched or recorded.</summary>
public sealed class DigestTests
{
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { FirstFactory = "semi-planned" };
    private static readonly RunOutcome Expected = Recipe.Run();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(5, 1)]
    [InlineData(5, 2)]
    [InlineData(8, 2)]
    public void Partitions_and_threads_change_nothing(int partitions, int threads)
        => RequireEqual(Recipe.Run(partitions, threads));

    [Fact]
    public void Recording_changes_nothing()
    {
        var recorded = BeltRecipe.Run(new BeltWorld(Recipe.Scenario(), recordEntityDays: true, recordDecisions: true), partitions: 2, threads: 2);

        RequireEqual(recorded);
        Assert.NotEmpty(recorded.EntityDays);
        Assert.NotEmpty(recorded.Decisions);
        Assert.Empty(Expected.Decisions);
    }

    [Fact]
    public void Reading_every_field_every_day_changes_nothing()
    {
        var reader = new Reader();

        RequireEqual(Recipe.Run(partitions: 3, observer: reader));
        Assert.True(reader.Fields > 1000);
    }

    [Fact]
    public void Each_seed_matters()
    {
        var digests = new[]
        {
            Seeded(0, 0, 0), Seeded(1, 0, 0), Seeded(0, 1, 0), Seeded(0, 0, 1),
        };

        Assert.Equal(Expected.Digest, digests[0]);
        Assert.Equal(digests.Length, digests.Distinct().Count());
    }

    private static string? Seeded(ulong population, ulong nature, ulong behaviour)
    {
        var scenario = Recipe.Scenario();
        scenario.Run.Seed.Population += population;
        scenario.Run.Seed.Nature += nature;
        scenario.Run.Seed.Behaviour += behaviour;
        return BeltRecipe.Run(scenario).Digest;
    }

    private static void RequireEqual(RunOutcome actual)
    {
        Assert.NotNull(actual.Digest);
        Assert.Equal(Expected.Digest, actual.Digest);
        Assert.Equal(Expected.Hashes, actual.Hashes);
        Assert.Equal(Expected.Days.Select(day => day.Messages), actual.Days.Select(day => day.Messages));
        Assert.Equal(Expected.Events.Select(item => item.ToString()), actual.Events.Select(item => item.ToString()));
        Assert.Equal(Expected.Entities.Select(row => string.Join(' ', row.Sums)), actual.Entities.Select(row => string.Join(' ', row.Sums)));
    }

    private sealed class Reader : IRunObserver
    {
        public int Fields { get; private set; }

        public void TickClosed(int tick, LocalEngine engine)
        {
            if (tick % Calendar.HoursPerDay == 20)
            {
                Fields += engine.Entities.Sum(entity => FieldLister.List(entity).Count);
            }
        }
    }
}
