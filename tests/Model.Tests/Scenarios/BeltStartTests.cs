using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios.Population.Start;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios;

public sealed class BeltStartTests
{
    [Fact]
    public void Versions_are_of_any_age_up_to_the_least_they_must_live_and_the_same_in_every_run()
    {
        var setup = new TestBelt { Factories = 40, SkusPerFactory = 5 };
        setup.Scenario.Classes[TestBelt.ClassName].Content.MinimumVersionDays = 330;
        var ages = Ages(setup);
        Assert.All(ages, age => Assert.InRange(age, 0, 330 * Calendar.HoursPerDay));
        Assert.InRange(ages.Average(), 140 * Calendar.HoursPerDay, 190 * Calendar.HoursPerDay);
        Assert.Equal(ages, Ages(setup));
    }

    [Fact]
    public void Shelves_are_visited_at_the_rates_of_their_blocks()
    {
        // Rooms are never on air and people give up at once: what is sold of a SKU is flow x visits x chance / hazards of leaving.
        var setup = new TestBelt { SkusPerFactory = 8, ShelfShare = 0.5, OnAir = _ => false, CentreOf = _ => [0, 0] };
        setup.Scenario.Wholesale.RangeSize = 4;
        var belt = setup.Build();
        var rates = PlanRates.Of(belt, setup.NatureOf(belt));
        var blocks = ShelfBlock.AllOf(belt);
        Assert.Equal(2, blocks.Count);
        var pool = rates.Pool(0, 0);
        var buying = pool.LeavingPerDay - setup.Scenario.Categories[0].GiveUpPerDay;

        // 1.6 + 2 x 0.7 - 0.02 x 150 and no promise: u = 0; each of four is chosen by a fifth, nothing by another.
        Assert.Equal(0, setup.Scenario.Wholesale.PromiseDays);
        Assert.Equal(blocks.Sum(block => block.VisitProbability) * 4 / 5, buying, 9);
    }

    [Fact]
    public void Stock_and_pipeline_are_what_the_level_leaves_since_the_last_review()
    {
        var setup = new TestBelt { Factories = 7 };
        setup.Scenario.Classes[TestBelt.ClassName].Production.MinimumReplanHours = 720;
        setup.Scenario.Classes[TestBelt.ClassName].Production.MinimumBatch = 1;
        var belt = setup.Build();
        var start = BeltStart.At(belt, setup.NatureOf(belt));
        foreach (var factory in belt.Factories)
        {
            var terms = FactoryTerms.Of(factory, belt);
            var line = Assert.Single(start.Of(factory).Lines);
            var level = (line.ForecastPerDay * terms.HorizonDays)
                + (factory.Class.Production.SafetyFactor * 1.25 * line.DeviationPerDay * Math.Sqrt(terms.HorizonDays));
            var sold = line.ForecastPerDay * (720 - terms.ReplanOffset) / 24;
            Assert.True(line.ForecastPerDay > 0);
            Assert.InRange(line.StockUnits + line.Jobs.Sum(job => job.Units), level - sold - 2, level - sold + 2);
            Assert.All(line.Jobs, job => Assert.Equal(0, (job.ReleasedTick + 720 - terms.ReplanOffset) % 720));
        }
    }

    private static List<int> Ages(TestBelt setup)
    {
        var belt = setup.Build();
        var start = BeltStart.At(belt, setup.NatureOf(belt));
        return [.. belt.Factories.SelectMany(factory => start.Of(factory).Lines.Select(line => line.VersionAgeHours))];
    }
}
