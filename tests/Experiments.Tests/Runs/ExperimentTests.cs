using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

public sealed class ExperimentTests
{
    private static readonly Experiment Grid = new()
    {
        Name = "grid",
        ScenarioFile = "belt.yaml",
        ScenarioText = "",
        Table = new FactorTable { Factors = [new Factor("knobs.belt.planningIntensity", ["0", "1"]), new Factor("hub.feeShare", ["0", "0.1", "0.2"])] },
        Policies = ["market", "semi-planned"],
        Baseline = "market",
        Replications = 4,
        PrimaryKpis = ["profit"],
        Days = 1,
        WarmupDays = 0,
    };

    [Fact]
    public void A_grid_has_every_value_with_every_other_and_each_under_every_policy()
    {
        Assert.Equal((12, 48), (Grid.PointCount, Grid.RunCount));
        Assert.Equal("market, planningIntensity=0, feeShare=0", Grid.PointAt(0).Label);
        Assert.Equal("semi-planned, planningIntensity=0, feeShare=0.1", Grid.PointAt(3).Label);
        Assert.Equal("semi-planned, planningIntensity=1, feeShare=0.2", Grid.PointAt(11).Label);
        Assert.Equal(12, Grid.Points.Select(point => point.Label).Distinct().Count());
    }

    [Fact]
    public void The_first_replication_of_every_point_comes_before_the_second_of_any()
    {
        Assert.Equal((0, 1, 1UL), (Grid.RunAt(0).Point.Index, Grid.RunAt(0).Replication, Grid.RunAt(0).Seed));
        Assert.Equal((11, 1), (Grid.RunAt(11).Point.Index, Grid.RunAt(11).Replication));
        Assert.Equal((0, 2), (Grid.RunAt(12).Point.Index, Grid.RunAt(12).Replication));
        Assert.Equal((11, 4), (Grid.RunAt(47).Point.Index, Grid.RunAt(47).Replication));
    }

    [Fact]
    public void A_point_is_compared_with_the_baseline_under_the_same_setting()
    {
        Assert.Null(Grid.BaselineOf(Grid.PointAt(4)));
        Assert.Equal(4, Grid.BaselineOf(Grid.PointAt(5))!.Index);
    }

    [Fact]
    public void With_one_policy_settings_are_compared_with_the_first()
    {
        var curve = Grid with { Policies = [], OwnPolicy = "semi-planned", Baseline = "semi-planned" };

        Assert.Null(curve.BaselineOf(curve.PointAt(0)));
        Assert.Equal(0, curve.BaselineOf(curve.PointAt(5))!.Index);
        Assert.Equal(["knobs.belt.planningIntensity=1", "hub.feeShare=0.2"], curve.SettingsOf(curve.PointAt(5)));
    }

    [Fact]
    public void The_policy_is_laid_over_the_scenario_before_the_factors()
        => Assert.Equal(
            ["policy={belt: semi-planned}", "knobs.belt.planningIntensity=0", "hub.feeShare=0"],
            Grid.SettingsOf(Grid.PointAt(1)));

    [Fact]
    public void A_list_of_settings_is_taken_column_by_column()
    {
        var table = Grid.Table with { IsGrid = false, Factors = [new Factor("a.b", ["1", "2"]), new Factor("c.d", ["3", "4"])] };

        Assert.Equal(2, table.Count);
        Assert.Equal(["a.b=2", "c.d=4"], table.At(1).Select(value => value.Setting));
    }
}
