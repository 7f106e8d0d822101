using System.Globalization;
using CsCheck;
using OrleansIndustrialBelt.Model.Belts.Tests.Interventions;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Engine;

/// <summary>
/// A run that branches off another one is the whole run in which the same changes at the same hour, whatever the belt, the change
/// and the number of partitions. <c>BELTS=500</c> tries more; see <see cref="ConservationTests"/>.
/// </summary>
public sealed class BranchTests
{
    private const int Days = 5;
    private static readonly int Belts = int.Parse(Environment.GetEnvironmentVariable("BELTS") ?? "10", CultureInfo.InvariantCulture);

    // At a midnight, and for good: as a comparison branches.
    private static readonly Gen<(InterventionOptions Change, int Day)> Branch = Gen.Select(
        AnyInterventionTests.Intervention,
        Gen.Int[2, Days],
        (change, day) => (Changes.Set(string.Create(CultureInfo.InvariantCulture, $"day {day}"), change.Set, change.To!), day));

    [Fact]
    public void Any_branch_is_the_whole_run()
        => Gen.Select(BeltRecipe.Any, AnyInterventionTests.Intervention.Array[0, 3], Branch.Array[1, 3], Gen.Int[1, 5], Gen.Int[1, 5]).Sample(
            (recipe, before, branches, trunk, twig) =>
            {
                var longer = recipe with { Days = Days };
                var common = AnyInterventionTests.Changed(longer, before);
                foreach (var (change, day) in branches)
                {
                    var past = Engine(common, trunk);
                    past.LiveUntil((day - 1) * Calendar.HoursPerDay);

                    // Where the change collides with another it is left out, and the branch is the trunk.
                    var variant = AnyInterventionTests.Changed(longer, [.. common.Interventions, change]);
                    RequireEqual(variant, Engine(variant, twig, past.Snapshot()).Run());
                }
            },
            iter: Belts,
            print: sample => $"{sample.Item1} {string.Join("; ", sample.Item2.Select(Text))} | {string.Join("; ", sample.Item3.Select(branch => Text(branch.Change)))}, {sample.Item4} to {sample.Item5}");

    [Theory]
    [InlineData("market", "semi-planned")]
    [InlineData("market", "central-plan")]
    [InlineData("semi-planned", "market")]
    [InlineData("central-plan", "community")]
    [InlineData("traditional", "semi-planned")]
    [InlineData("semi-planned", "clairvoyant")]
    public void A_policy_that_comes_on_a_day_need_not_live_the_days_before(string before, string after)
    {
        for (var seed = 1UL; seed <= 2; seed++)
        {
            var recipe = BeltRecipe.Plain with { Policy = before, FirstFactory = before, Days = 6, Seed = seed };
            var variant = Changes.With(recipe, Changes.Set("day 4", "policy", $"{{belt: {after}}}"));
            var past = Engine(recipe.Scenario(), 2);
            past.LiveUntil(3 * Calendar.HoursPerDay);
            var digest = RequireEqual(variant, Engine(variant, (int)seed + 2, past.Snapshot()).Run());

            Assert.NotEqual(recipe.Run().Digest, digest);
        }
    }

    private static string Text(InterventionOptions item) => $"{item.At}-{item.Until} {item.Set}={item.To}";

    private static LocalEngine Engine(ScenarioOptions scenario, int partitions, RunSnapshot? from = null)
    {
        var world = new BeltWorld(scenario);
        return new LocalEngine(world.Directory, world.Create, world.Plan, partitions, threads: Math.Min(partitions, 2), from: from);
    }

    private static string RequireEqual(ScenarioOptions whole, RunOutcome branch)
    {
        var expected = BeltRecipe.Run(whole);
        Assert.NotNull(branch.Digest);
        Assert.Equal(expected.Hashes, branch.Hashes);
        Assert.Equal(expected.Digest, branch.Digest);
        Assert.Equal(Bytes(expected), Bytes(branch));
        return branch.Digest;
    }

    private static byte[] Bytes(RunOutcome outcome)
    {
        var encoder = new BinaryEncoder();
        FiguresWire.Outcome(encoder, outcome);
        return encoder.Written.ToArray();
    }
}
