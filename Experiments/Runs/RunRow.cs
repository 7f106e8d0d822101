namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>What an experiment keeps of a run.</summary>
/// <param name="Run">Which run it is.</param>
/// <param name="Digest">SHA-256 over the run's daily series and final states, as lower-case hex.</param>
/// <param name="Kpis">Every KPI that has a value, scope by scope in the order of the catalog.</param>
/// <param name="Daily">The daily figures of <see cref="DailyFigures"/>.</param>
public sealed record RunRow(PlannedRun Run, string Digest, IReadOnlyList<KpiFigure> Kpis, IReadOnlyList<DailySeries> Daily)
{
    /// <summary>Figures of single entities; empty unless <see cref="Experiment.KeepsEntities"/>.</summary>
    public IReadOnlyList<EntityFigure> Entities { get; init; } = [];

    /// <summary>The row as ordinary experiments keep it.</summary>
    internal RunRow WithoutEntities() => Entities.Count == 0 ? this : this with { Entities = [] };

    /// <summary>What the run tried.</summary>
    public ExperimentPoint Point => Run.Point;

    /// <summary>Seed of nature and behaviour.</summary>
    public ulong Seed => Run.Seed;

    /// <summary>A KPI in a scope; null where it has no value.</summary>
    public double? ValueOf(string scope, string kpi)
    {
        foreach (var figure in Kpis)
        {
            if (figure.Kpi == kpi && figure.Scope == scope)
            {
                return figure.Value;
            }
        }

        return null;
    }
}
