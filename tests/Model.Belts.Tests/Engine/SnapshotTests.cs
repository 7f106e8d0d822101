using System.Globalization;
using CsCheck;
using OrleansIndustrialBelt.Model.Belts.Tests.Interventions;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Engine;

/// <summary>
/// A run that goes on from a snapshot is the run that never stopped, whatever the belt, the hour and the number of partitions.
/// <c>BELTS=500</c> tries more; see <see cref="ConservationTests"/>.
/// </summary>
public sealed class SnapshotTests
{
    private static readonly int Belts = int.Parse(Environment.GetEnvironmentVariable("BELTS") ?? "10", CultureInfo.InvariantCulture);

    [Fact]
    public void Any_run_goes_on_from_any_hour()
        => Gen.Select(BeltRecipe.Any, AnyInterventionTests.Intervention.Array[0, 4], Gen.Int[1, (5 * 24) - 1], Gen.Int[1, 6], Gen.Int[1, 6]).Sample(
            (recipe, interventions, tick, before, after) =>
            {
                var longer = recipe with { Days = 5 };
                var scenario = AnyInterventionTests.Changed(longer, interventions);
                scenario.Run.WarmupDays = (int)(recipe.Seed % 3);
                scenario.Run.Days -= scenario.Run.WarmupDays;
                var snapshot = Engine(scenario, 1, tick).Snapshot();

                Assert.True(snapshot.Bytes.Span.SequenceEqual(Engine(scenario, before, tick).Snapshot().Bytes.Span), "partitions show in the bytes");
                var again = Engine(scenario, after, tick, RunSnapshot.Of(snapshot.Bytes));
                Assert.True(snapshot.Bytes.Span.SequenceEqual(again.Snapshot().Bytes.Span), "what was restored is something else");
                RequireEqual(Whole(scenario), again.Run());
            },
            iter: Belts,
            print: sample => $"{sample.Item1} at {sample.Item3}, {sample.Item4} to {sample.Item5}: {string.Join("; ", sample.Item2.Select(item => $"{item.At}-{item.Until} {item.Set}={item.To}"))}");

    [Fact]
    public void One_run_goes_on_from_every_hour_of_a_day()
    {
        var scenario = BeltRecipe.Plain.Scenario();
        var expected = Whole(scenario);
        var engine = Engine(scenario, 2, tick: 47);
        for (var tick = 48; tick < 72; tick++)
        {
            engine.LiveUntil(tick);
            RequireEqual(expected, Engine(scenario, 1 + (tick % 4), tick, engine.Snapshot()).Run());
        }

        RequireEqual(expected, engine.Run());
    }

    private static RunOutcome Whole(ScenarioOptions scenario) => BeltRecipe.Run(World(scenario));

    // Decisions and days of entities belong to what a run leaves behind.
    private static BeltWorld World(ScenarioOptions scenario) => new(scenario, recordEntityDays: true, recordDecisions: true);

    private static LocalEngine Engine(ScenarioOptions scenario, int partitions, int tick, RunSnapshot? from = null)
    {
        var world = World(scenario);
        var engine = new LocalEngine(world.Directory, world.Create, world.Plan, partitions, threads: Math.Min(partitions, 2), from: from);
        Assert.True(engine.LiveUntil(tick));
        return engine;
    }

    private static void RequireEqual(RunOutcome expected, RunOutcome actual)
    {
        Assert.NotNull(actual.Digest);
        Assert.Equal(expected.Hashes, actual.Hashes);
        Assert.Equal(expected.Digest, actual.Digest);

        // And all that is in no digest.
        Assert.Equal(Bytes(expected), Bytes(actual));
    }

    private static byte[] Bytes(RunOutcome outcome)
    {
        var encoder = new BinaryEncoder();
        FiguresWire.Outcome(encoder, outcome);
        return encoder.Written.ToArray();
    }
}
