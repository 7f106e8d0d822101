using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Scenarios;

/// <summary>What the district pays for.</summary>
public sealed class DistrictTests
{
    [Fact]
    public void A_room_of_the_live_base_pays_its_part_of_a_cheaper_studio()
    {
        var room = Build(new DistrictOptions { LiveBaseShare = 1 }).Rooms.First(item => item.IsStoreRoom);
        Assert.Equal((1_680, 2_520), (room.StudioFenPerHour, room.PublicFenPerHour));
        var host = Build(new DistrictOptions { LiveBaseShare = 1 }).Rooms.First(item => !item.IsStoreRoom);
        Assert.Equal((6_000, 0), (host.StudioFenPerHour, host.PublicFenPerHour));
    }

    [Fact]
    public void A_trained_factory_learns_faster_and_its_class_stays_as_it_was()
    {
        var belt = Build(new DistrictOptions { TrainedShare = 1, LearningFactor = 0.5, EvidenceFactor = 0.8 });
        var given = belt.Scenario.Classes["class0"];
        Assert.All(belt.Factories, factory => Assert.True(factory.IsTrained));
        Assert.Equal(0.5 * given.Production.LearningUnits, belt.Factories[0].Class.Production.LearningUnits, 9);
        Assert.Equal(0.8 * given.Content.EvidenceThreshold, belt.Factories[0].Class.Content.EvidenceThreshold, 9);
        Assert.Equal(given.Production.MinimumBatch, belt.Factories[0].Class.Production.MinimumBatch);
        Assert.Equal(500, given.Production.LearningUnits);
    }

    [Fact]
    public void The_matching_fund_pays_its_share_of_every_redesign()
    {
        var scenario = (BeltRecipe.Plain with { Days = 6 }).Scenario();
        scenario.District.ToolingShare = 0.75;
        var outcome = BeltRecipe.Run(scenario);
        long Total(Metric metric) => outcome.Days.Sum(day => day.Sums.Total(metric));

        // Tooling of 100 CNY.
        Assert.True(Total(Metric.FactoryRedesignsAccepted) > 0);
        Assert.Equal(2_500 * Total(Metric.FactoryRedesignsAccepted), Total(Metric.FactoryToolingCostFen));
        Assert.Equal(7_500 * Total(Metric.FactoryRedesignsAccepted), Total(Metric.FactoryPublicFen));
    }

    [Fact]
    public void Public_money_is_told_and_taken_off_the_belts_surplus()
    {
        var scenario = BeltRecipe.Plain.Scenario();
        scenario.District = new DistrictOptions { LiveBaseShare = 1, TrainedShare = 1 };
        var world = new BeltWorld(scenario);
        var kpis = KpiCalculator.Compute(world, BeltRecipe.Run(world)).Where(kpi => kpi.Scope == "belt").ToDictionary(kpi => kpi.Definition.Id, kpi => kpi.Value);
        Assert.True(kpis["publicCost"] > 0);
        Assert.Equal(kpis["buyersSurplus"]!.Value + kpis["profit"]!.Value - kpis["publicCost"]!.Value, kpis["beltSurplus"]!.Value, 2);
    }

    private static Belt Build(DistrictOptions district)
    {
        var scenario = BeltRecipe.Plain.Scenario();
        scenario.District = district;
        return BeltBuilder.Build(scenario);
    }
}
