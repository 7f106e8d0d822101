using OrleansIndustrialBelt.Experiments.Comparisons;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns;

/// <summary>What a comparison's report.html is made of.</summary>
public sealed record ComparisonReport
{
    /// <summary>The KPI by which parties are said to gain or lose; for buyers it is their surplus.</summary>
    internal const string Profit = "profit";

    /// <summary>The experiment and its runs.</summary>
    public required ExperimentResult Result { get; init; }

    /// <summary>Every point beside its baseline, in every scope that is to be told of: the belt, classes and roles.</summary>
    public required IReadOnlyList<ComparisonRow> Rows { get; init; }

    /// <summary>The scenario, for its names and interventions.</summary>
    public required ScenarioOptions Scenario { get; init; }

    /// <summary>What made the runs, and how to repeat them.</summary>
    public required ExperimentManifest Manifest { get; init; }

    /// <summary>Differences taken apart step by step; none where nobody asked why.</summary>
    public IReadOnlyList<Waterfall> Waterfalls { get; init; } = [];

    /// <summary>The experiment.</summary>
    public Experiment Experiment => Result.Experiment;

    /// <summary>The report of an experiment.</summary>
    /// <param name="result">The experiment and its runs.</param>
    /// <param name="manifest">What made the runs.</param>
    public static ComparisonReport Of(ExperimentResult result, ExperimentManifest manifest)
    {
        var scenario = ScenarioReader.ReadText<ScenarioOptions>(result.Experiment.ScenarioFile, result.Experiment.ScenarioText, []);
        var options = scenario.Value ?? throw new InvalidDataException(string.Join(Environment.NewLine, scenario.Lines()));
        return new ComparisonReport { Result = result, Rows = Compare(result, options), Scenario = options, Manifest = manifest };
    }

    // Of the belt what was tested, and every other KPI of the points that are listed; of classes and roles only who earned what.
    private static List<ComparisonRow> Compare(ExperimentResult result, ScenarioOptions scenario)
    {
        var earned = EarnedBy(result);
        var parties = Roles.All.Select(role => "role/" + role.Name).Concat(scenario.Classes.Keys.Select(name => "class/" + name));
        return
        [
            .. ComparisonTable.Of(result).Where(row => row.IsPrimary || row.Point.Index < PointChoice.MostListed),
            .. parties.SelectMany(scope => ComparisonTable.Of(earned, scope, onlyPrimary: true)).Where(row => row.Point.Index < PointChoice.MostListed),
        ];
    }

    // Rows may lie on disk: they are gone over once for all parties, and only their profits are kept.
    private static ExperimentResult EarnedBy(ExperimentResult result)
    {
        List<RunRow> rows =
        [
            .. result.Rows
                .Where(row => row.Point.Index < PointChoice.MostListed && row.Run.Replication <= RunSample.MostReplications)
                .Select(row => row with { Kpis = [.. row.Kpis.Where(figure => figure.Kpi == Profit)], Daily = [] }),
        ];
        return new ExperimentResult(result.Experiment with { PrimaryKpis = [Profit] }, rows, result.Failed);
    }
}
