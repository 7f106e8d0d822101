using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>Two policies under one seed meet the same people, tastes, fads and dice, so that their difference is their own.</summary>
public sealed class SameNatureTests
{
    private static readonly BeltRecipe Recipe = BeltRecipe.Plain with { Days = 6 };
    private static readonly BeltWorld Market = World("market");
    private static readonly BeltWorld Traditional = World("traditional");

    [Fact]
    public void The_people_and_the_firms_are_the_same()
    {
        Assert.Equal(People(Market), People(Traditional));
        Assert.Equal(Firms(Market), Firms(Traditional));
    }

    [Fact]
    public void Tastes_and_the_swings_of_need_are_the_same()
    {
        Assert.Equal(Path(Market), Path(Traditional));
        Assert.NotEqual(Path(Market), Path(new BeltWorld((Recipe with { Seed = 2 }).Scenario())));
    }

    [Fact]
    public void Fads_strike_the_same_people_at_the_same_hour()
    {
        var market = Fads(BeltRecipe.Run(Market));

        Assert.NotEmpty(market);
        Assert.Equal(market, Fads(BeltRecipe.Run(Traditional)));
        Assert.Equal(Market.Nature.Fads, Traditional.Nature.Fads);
    }

    [Fact]
    public void The_same_pools_draw_the_same_people()
        => Assert.Equal(FirstDay(Market), FirstDay(Traditional));

    private static BeltWorld World(string policy) => new((Recipe with { Policy = policy, FirstFactory = policy }).Scenario());

    private static IEnumerable<string> People(BeltWorld world)
        => world.Belt.Society.Segments.Select((segment, index)
            => $"{segment.Id} {segment.Population} {world.Belt.Society.ClusterOf[index]} {string.Join(' ', world.Belt.Society.TasteCentres[index])}");

    private static IEnumerable<string> Firms(BeltWorld world)
        => world.Belt.Factories.Select(factory => $"{factory.Id} {factory.CapacityPerDay}")
            .Concat(world.Belt.Skus.Select(sku => $"{sku.Id} {sku.ListPriceFen} {string.Join(' ', sku.Design.Vector)}"))
            .Concat(world.Belt.Rooms.Select(room => $"{room.Id} {room.Trust} {string.Join(' ', room.Followers.Counts)}"))
            .Concat(world.Belt.Influencers.Select(host => $"{host.Id} {host.Followers}"));

    private static List<double> Path(BeltWorld world)
    {
        var values = new List<double>();
        for (var tick = 0; tick < world.Plan.End; tick += 5)
        {
            for (var segment = 0; segment < world.Belt.Society.Segments.Count; segment++)
            {
                for (var category = 0; category < world.Belt.CategoryCount; category++)
                {
                    values.AddRange(world.Nature.TasteOf(segment, category, tick / Calendar.HoursPerDay).ToArray());
                    values.Add(world.Nature.AwarenessRate(segment, category, tick));
                }
            }

            values.AddRange(world.Belt.Skus.Select(sku => world.Nature.Buzz(sku.Id, tick)));
        }

        return values;
    }

    private static List<string> Fads(RunOutcome outcome)
        => [.. outcome.Events.Where(item => item.Kind == "fad").Select(item => $"{item.Tick} {item.Entity} {string.Join(' ', item.Facts)}")];

    // Platforms that start alike and meet no buyers: only nature moves their people.
    private static List<string> FirstDay(BeltWorld world)
    {
        var people = new List<string>();
        foreach (var profile in world.Belt.Platforms)
        {
            var platform = new Platform(profile, world.Belt, world.Nature);
            var stepper = new EntityStepper(world.Plan.Seeds, decisionsWanted: false);
            var outbox = new Outbox();
            Entity stepped = platform;
            for (var tick = 0; tick < Calendar.HoursPerDay; tick++)
            {
                stepper.Step(ref stepped, tick, ReadOnlyMemory<Letter>.Empty, BulletinBoard.Empty, outbox);
                people.AddRange(outbox.Counts.Select(count => $"{count.Metric} {count.Amount}"));
            }

            people.Add(string.Join(' ', platform.Pools.Aware.Values.Concat(platform.Pools.Ready.Values)));
        }

        Assert.Contains(people, text => text.StartsWith(nameof(Metric.PlatformGaveUp), StringComparison.Ordinal));
        return people;
    }
}
