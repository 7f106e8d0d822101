using OrleansIndustrialBelt.Experiments.Explaining;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.WebConsole.Services.Comparing;

/// <summary>A request made an experiment, with what is written of its runs.</summary>
internal sealed class ComparisonPlan
{
    private readonly ExplainPlan? way;

    private ComparisonPlan(Experiment experiment, ExplainPlan? way)
    {
        Experiment = experiment;
        this.way = way;
    }

    /// <summary>The experiment.</summary>
    public Experiment Experiment { get; }

    /// <summary>The plan of a request, or null with a line added per fault.</summary>
    public static ComparisonPlan? Of(ComparisonRequest request, List<string> faults)
    {
        var scenario = Read(request, [], faults);
        faults.AddRange(FaultsOf(request));
        if (scenario is null || faults.Count > 0)
        {
            return null;
        }

        var plan = request.TakesApart ? Ladder(request, faults) : new ComparisonPlan(Comparison(request, scenario), way: null);
        if (plan is not null)
        {
            faults.AddRange(plan.Experiment.Points.Select(point => LivedRun.FaultOf(plan.Experiment, point)).OfType<string>());
        }

        return faults.Count > 0 ? null : plan;
    }

    /// <summary>Writes report and tables.</summary>
    public void Write(TableFile tables, ExperimentManifest manifest, ExperimentResult result, string language)
    {
        if (way is null)
        {
            ComparisonFiles.Write(tables, manifest, result, language);
        }
        else
        {
            ExplainFiles.Write(tables, manifest, Explanation.Of(way, result), language);
        }
    }

    private static IEnumerable<string> FaultsOf(ComparisonRequest request)
    {
        if (request.Replications is < 1 or > ComparisonRequest.MostReplications)
        {
            yield return FormattableString.Invariant($"replications: {request.Replications} is not between 1 and {ComparisonRequest.MostReplications}");
        }

        if (request.Policies.Count == 0 || (request.TakesApart && request.Policies.Count != 2))
        {
            yield return request.TakesApart ? "policies: give exactly two to go from one to the other" : "policies: give at least one";
        }

        foreach (var fault in request.Policies.Count > 0 ? ExperimentNames.FaultsOfPolicies(request.Policies, request.Policies[0]) : [])
        {
            yield return fault;
        }
    }

    private static Experiment Comparison(ComparisonRequest request, ScenarioOptions scenario) => Asked(request, scenario) with
    {
        Policies = request.Policies,
        Baseline = request.Policies[0],
        PrimaryKpis = ExperimentNames.PrimaryKpisOf(scenario),
    };

    private static ComparisonPlan? Ladder(ComparisonRequest request, List<string> faults)
    {
        if (Side.Of(request.Policies[0], faults) is not { } from || Side.Of(request.Policies[1], faults) is not { } to)
        {
            return null;
        }

        var ladder = ExplainPlan.Of(
            setting => Read(request, setting is null ? [] : [setting], faults)!,
            from,
            to,
            scenario => Asked(request, scenario) with { PrimaryKpis = [ExperimentNames.PrimaryKpisOf(scenario)[0]], KeepsEntities = true });
        if (ladder is null)
        {
            faults.Add($"policies: {request.Policies[0]} and {request.Policies[1]} are the same");
            return null;
        }

        return new ComparisonPlan(ladder.Experiment, ladder);
    }

    private static Experiment Asked(ComparisonRequest request, ScenarioOptions scenario)
        => Experiment.Of(scenario, request.ScenarioFile, request.Replications) with { BaseSettings = request.Settings };

    private static ScenarioOptions? Read(ComparisonRequest request, IReadOnlyList<string> further, List<string> faults)
    {
        var read = ScenarioReader.ReadText<ScenarioOptions>(request.ScenarioFile, request.ScenarioText, [.. request.Settings, .. further], request.ScenarioFolder);
        faults.AddRange(read.Lines());
        return read.Value;
    }
}
