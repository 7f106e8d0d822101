using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>Comments as a signal of demand: who hears them, how many, and from when on.</summary>
public sealed class ContentTrendTests
{
    [Fact]
    public void There_is_no_trend_before_a_week_is_known()
    {
        var trend = new ContentTrend();
        foreach (var comments in (int[])[10, 30, 20, 40, 0, 20, 20])
        {
            trend.CloseDay(comments, 0.1);
            Assert.Equal(trend.SlowPerDay, trend.FastPerDay);
        }

        Assert.Equal(20, trend.SlowPerDay, 12);
        trend.CloseDay(70, 0.1);
        Assert.Equal((40, 25), (Math.Round(trend.FastPerDay, 9), Math.Round(trend.SlowPerDay, 9)));
    }

    [Theory]
    [InlineData(true, 1, 1)]
    [InlineData(true, 0, 0)]
    [InlineData(false, 1, null)]
    public void A_content_team_hears_the_share_it_reads_and_costs_money(bool team, double readShare, int? heard)
    {
        var setup = FactoryRig.Plain();
        setup.Policy = new Policy { ContentSignal = true, HotListWeight = 0, Redesign = EvidenceRule.None };
        setup.Scenario.Classes[TestBelt.ClassName].Content.Team = team;
        setup.Scenario.Classes[TestBelt.ClassName].Content.ReadShare = readShare;
        var rig = new FactoryRig(setup, FactoryRig.Start(100, 10)).Show(9, 30).RunTo(24);
        Assert.Equal(heard, (int?)rig.Line.Demand.Content?.SlowPerDay);
        Assert.Equal(team, rig.Total(Metric.FactoryContentTeamCostFen) > 0);
    }
}
