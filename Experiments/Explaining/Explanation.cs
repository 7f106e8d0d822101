using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>Why two sides come out as they do: a KPI along the way between them, and who moved in each step.</summary>
public sealed class Explanation
{
    private Explanation(ExplainPlan plan, ExperimentResult result)
    {
        Plan = plan;
        Result = result;
        var values = RungValues.Read(result);
        var primary = result.Experiment.PrimaryKpis[0];
        List<KpiPath?> paths = [.. KpiCatalog.All.OrderByDescending(kpi => kpi.Id == primary).Select(kpi => KpiPath.Of(plan, values, kpi, kpi.Id == primary))];
        Main = paths[0];
        Paths = [.. paths.OfType<KpiPath>()];
        var search = new MoverSearch(values);
        Scopes = [.. plan.Steps.SelectMany(search.Scopes)];
        Entities = [.. plan.Steps.SelectMany(search.Entities)];
    }

    /// <summary>The way.</summary>
    public ExplainPlan Plan { get; }

    /// <summary>The runs.</summary>
    public ExperimentResult Result { get; }

    /// <summary>The KPI that is explained; null where no replication has a value on every rung.</summary>
    public KpiPath? Main { get; }

    /// <summary>Every KPI of the belt that has a path, the one that is explained first.</summary>
    public IReadOnlyList<KpiPath> Paths { get; }

    /// <summary>KPIs of the belt, classes and roles that changed, step by step.</summary>
    public IReadOnlyList<Mover> Scopes { get; }

    /// <summary>Entities that moved most, step by step and figure by figure.</summary>
    public IReadOnlyList<Mover> Entities { get; }

    /// <summary>Explains the result of a plan's experiment.</summary>
    public static Explanation Of(ExplainPlan plan, ExperimentResult result) => new(plan, result);
}
