using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.ManyRuns;

/// <summary>Experiments with one factory, lived once for all tests.</summary>
internal static class ReportForTest
{
    private static readonly Lazy<ComparisonReport> OfPolicies = new(() => Live(Ask(["market", "semi-planned", "traditional"], FactorTable.Empty)));

    private static readonly Lazy<ComparisonReport> OfCurve = new(() => Live(Ask(
        ["market"], new FactorTable { Factors = [new Factor("knobs.belt.planningIntensity", ["0", "0.5", "1"])] })));

    private static readonly Lazy<ComparisonReport> OfGrid = new(() => Live(Ask(
        [],
        new FactorTable { Factors = [new Factor("knobs.belt.planningIntensity", ["0", "1"]), new Factor("knobs.belt.shelfShare", ["0", "0.5"])] })));

    /// <summary>Three policies.</summary>
    public static ComparisonReport Policies => OfPolicies.Value;

    /// <summary>One policy over one numeric factor.</summary>
    public static ComparisonReport Curve => OfCurve.Value;

    /// <summary>The scenario's own policy over two factors.</summary>
    public static ComparisonReport Grid => OfGrid.Value;

    /// <summary>An experiment that asks by policies and factors.</summary>
    public static Experiment Ask(IReadOnlyList<string> policies, FactorTable table)
    {
        var scenario = ScenarioReader.Read<ScenarioOptions>(Scenario.OneFactory, ["run.days=12", "run.warmupDays=4"]);
        return Experiment.Of(scenario.Value!, "scenarios/one-factory.yaml", replications: 4) with
        {
            Command = "belt compare scenarios/one-factory.yaml",
            Policies = policies,
            Table = table,
            Baseline = policies.Count > 0 ? policies[0] : "market",
            PrimaryKpis = ["unmetNeedShare", "profit", "orders"],
        };
    }

    /// <summary>The report of an experiment without runs.</summary>
    public static ComparisonReport Live(Experiment experiment)
    {
        List<RunRow> rows = [];
        for (long index = 0; index < experiment.RunCount; index++)
        {
            rows.Add(new LivedRun(experiment, experiment.RunAt(index)).Live(() => { }, CancellationToken.None)!);
        }

        return Of(experiment, rows, []);
    }

    /// <summary>The report of an experiment's runs.</summary>
    public static ComparisonReport Of(Experiment experiment, IReadOnlyList<RunRow> rows, IReadOnlyList<FailedRun> failed)
        => ComparisonReport.Of(new ExperimentResult(experiment, rows, failed), ExperimentManifest.Of(experiment, "1.0") with { Digest = "def" });

    internal static ScenarioOptions ScenarioOf(Experiment experiment, IReadOnlyList<string> settings)
    {
        var result = ScenarioReader.ReadText<ScenarioOptions>("scenario", experiment.ScenarioText, settings);
        Assert.Empty(result.Lines());
        return result.Value!;
    }
}
