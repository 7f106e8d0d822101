using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>A documented figure beside what the model makes of it.</summary>
/// <param name="Fact">What is documented.</param>
/// <param name="Kpi">The KPI it is compared with.</param>
/// <param name="Modelled">The mean over replications; null if the KPI had no event in any.</param>
public sealed record FactCheck(FactOptions Fact, KpiDefinition Kpi, Estimate? Modelled)
{
    /// <summary>Whether the mean lies within the band.</summary>
    public FactVerdict Verdict => new FactBand(Fact.Low, Fact.High).VerdictOf(Modelled?.Mean);

    /// <summary>Compares every figure of a scenario with its replications.</summary>
    public static IReadOnlyList<FactCheck> Of(ScenarioOptions scenario, IReadOnlyList<RunRow> replications)
        => [.. scenario.Facts.Select(fact => new FactCheck(
            fact,
            KpiCatalog.All.First(kpi => kpi.Id == fact.Kpi),
            Estimate.Of([.. replications.Select(run => run.ValueOf(fact.Scope, fact.Kpi)).OfType<double>()])))];
}
