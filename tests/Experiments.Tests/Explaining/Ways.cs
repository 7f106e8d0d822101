using OrleansIndustrialBelt.Experiments.Explaining;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Tests.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Tests.Explaining;

/// <summary>Ways on a belt of one factory for a few days.</summary>
internal static class Ways
{
    /// <summary>The way between two sides.</summary>
    public static ExplainPlan? Plan(string from, string to, int replications = 2, params string[] settings)
        => ExplainPlan.Of(
            more => Read([.. settings, .. more is null ? Array.Empty<string>() : [more]]),
            Side(from),
            Side(to),
            scenario => Experiment.Of(scenario, TinyBelt.File, replications) with { PrimaryKpis = ["profit"], KeepsEntities = true });

    /// <summary>A side without fault.</summary>
    public static Side Side(string written) => Experiments.Explaining.Side.Of(written, new List<string>())!;

    /// <summary>The scenario with settings.</summary>
    public static ScenarioOptions Read(params string[] settings)
        => ScenarioReader.Read<ScenarioOptions>(TinyBelt.File, ["run.days=2", "run.warmupDays=1", .. settings]).Value!;

    /// <summary>Digests of the runs of an experiment, point by point in the first replication.</summary>
    public static List<string> Digests(Experiment experiment)
        => TinyBelt.Live(experiment with { Replications = 1 }).ConvertAll(end => end.Row?.Digest ?? end.Failure!.Reason);

    /// <summary>A result whose figures are made up.</summary>
    /// <param name="plan">The way.</param>
    /// <param name="figures">Scope, KPI and value on a rung in a replication.</param>
    /// <param name="entities">Address, figure and value likewise.</param>
    public static Explanation Explain(
        ExplainPlan plan, Func<int, int, IEnumerable<KpiFigure>> figures, Func<int, int, IEnumerable<EntityFigure>>? entities = null)
    {
        var experiment = plan.Experiment;
        var rows = Enumerable.Range(0, (int)experiment.RunCount).Select(index => experiment.RunAt(index))
            .Select(run => new RunRow(run, "", [.. figures((int)run.Point.Index, run.Replication)], [])
            {
                Entities = [.. entities?.Invoke((int)run.Point.Index, run.Replication) ?? []],
            });
        return Explanation.Of(plan, new ExperimentResult(experiment, [.. rows], []));
    }
}
