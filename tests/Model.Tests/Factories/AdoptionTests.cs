using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;
using OrleansIndustrialBelt.Model.Tests.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>Factories that buy what neighbours do well with.</summary>
public sealed class AdoptionTests
{
    private static readonly EntityId Neighbour = new(EntityKind.Factory, 2);

    [Theory]
    [InlineData(0, 1_500, 50_000_000, "nobodyToSee")]
    [InlineData(2, 400, 50_000_000, "noBetter")]
    [InlineData(2, 850, 50_000_000, "tooDear")]
    [InlineData(2, 1_500, 30_000_000, "noCash")]
    [InlineData(2, 1_500, 50_000_000, "paysBack")]
    public void It_is_bought_if_the_difference_pays_back_and_the_cash_is_there(int neighbours, double theirs, long cashFen, string reason)
    {
        // Own 500 fen per unit and day, 300 units, 365 days, 400,000 CNY: 1,500 would bring 1,095,000 CNY.
        var choice = AdoptionDecision.Decide(new AdoptionCase(neighbours, theirs, 500, 300, 40_000_000, 365, cashFen));
        Assert.Equal((reason, reason == "paysBack"), (choice.Reason, choice.IsBought));
        Assert.True(neighbours == 0 || theirs < 1_500 || choice.GainFen == 109_500_000);
    }

    [Fact]
    public void Flexible_lines_change_terms_and_a_team_reads_comments()
    {
        var rig = Rig().Send(25, Neighbour, News()).RunTo(25);
        Assert.Equal("paysBack", Assert.Single(rig.Steps[25].Decisions, decision => decision.Kind == "flexibility").Reason);
        Assert.True(rig.Factory.Change!.IsFlexible);
        Assert.Equal((3, 12, 3), (rig.Factory.Terms.LineCount, rig.Factory.Terms.ReplanHours, rig.Factory.Plant.Lines.Count));
        Assert.False(rig.Factory.Class.Content.Team);
        Assert.Contains(rig.Steps[25].Wakes, tick => tick > 25);

        rig.Send(48, Neighbour, new Payment { Income = Metric.FactoryStockRiskIncomeFen, Fen = 10_000_000 }).Send(49, Neighbour, News()).RunTo(49);
        Assert.Equal("paysBack", rig.Steps[49].Decisions.Single(decision => decision.Kind == "contentTeam").Reason);
        Assert.True(rig.Factory.Class.Content.Team);
        Assert.True(Assert.Single(rig.SentOf<MakerNews>()).Body.HasTeam);
        Assert.Equal(2 * 1_000, rig.Total(Metric.FactoryAdoptionCostFen));

        // What was bought is part of the state, and what follows from it is worked out when it is read back.
        var copy = new Factory(rig.Belt.Factories[0], rig.Belt, FactoryStart.Empty);
        var decoder = new BinaryDecoder(rig.Bytes());
        copy.Describe(decoder);
        Assert.Equal((3, true), (copy.Terms.LineCount, copy.Class.Content.Team));
    }

    [Fact]
    public void A_sku_listens_as_its_makers_new_team_does()
    {
        var bench = new SkuBench(scenario =>
        {
            scenario.Classes[TestBelt.ClassName].Content.Team = false;
            scenario.Classes["quick"] = new FactoryClassOptions { Content = { ReadDelayHours = 3 } };
            (scenario.Adoption.ReviewDays, scenario.Adoption.From, scenario.Adoption.To) = (1, TestBelt.ClassName, "quick");
        });
        bench.Stepper.Step(0);
        Assert.Empty(bench.LiveAlarms(1, 24).SelectMany(SkuBench.Sent<HotWords>));
        bench.Stepper.Step(24, (SkuBench.Factory, new MakerNews { HasTeam = true }));
        var evening = Assert.Single(bench.LiveAlarms(25, 48), box => box.Letters.Any(letter => letter.Body is HotWords));
        Assert.Equal(47 + 3, evening.Letters.Single(letter => letter.Body is HotWords).Arrival);
    }

    private static ProfitNews News() => new() { FenPerUnitDay = 1_000_000, IsFlexible = true, HasTeam = true };

    private static FactoryRig Rig()
    {
        var setup = FactoryRig.Plain();
        setup.Factories = 3;
        setup.Policy = setup.Policy with { ContentSignal = true };
        setup.Scenario.Classes[TestBelt.ClassName].Content.Team = false;
        setup.Scenario.Classes[TestBelt.ClassName].Costs.FixedCnyPerDay = 0;
        setup.Scenario.Classes["quick"] = new FactoryClassOptions { Production = { LineCount = 3, MinimumReplanHours = 12 } };
        setup.Policy = setup.Policy with { ReplanHours = 12 };
        setup.Scenario.Classes[TestBelt.ClassName].Production.MinimumReplanHours = 24;
        setup.Scenario.Adoption = new AdoptionOptions { ReviewDays = 1, From = TestBelt.ClassName, To = "quick", FlexibilityCny = 10, TeamCny = 10, PaybackDays = 3_650 };
        return new FactoryRig(setup, FactoryRig.Start(600, 10)).Show(9, 250);
    }
}
