using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Experimenting;

namespace OrleansIndustrialBelt.Simulator.Weighing;

/// <summary>Factors weighed: sensitivity.csv, and a table per KPI.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
/// <param name="plan">The plan the runs belong to.</param>
/// <param name="kpis">Ids of the KPIs that are explained.</param>
internal sealed class SensitivityOutcome(Terminal terminal, Texts texts, SensitivityPlan plan, IReadOnlyList<string> kpis) : IOutcome
{
    // Ends of intervals are told to two digits; more resamples than these would move the third.
    private const int Resamples = 1_999;

    private IReadOnlyList<KpiSensitivity>? weighed;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tables => [SensitivityFile.Name];

    /// <inheritdoc/>
    public IReadOnlyList<string> Files => [];

    /// <inheritdoc/>
    public void Write(TableFile tables, ExperimentManifest manifest, ExperimentResult result)
        => tables.Write(SensitivityFile.Name, table => SensitivityFile.Write(table, plan, Weighed(result)));

    /// <inheritdoc/>
    public void Tell(ExperimentResult result)
    {
        var experiment = result.Experiment;
        var title = texts.Label(experiment.Title);
        terminal.Out.WriteLine(texts.Format(
            "Sensitivity.Head." + plan.Method,
            title.Length > 0 ? title : experiment.Name,
            plan.Factors.Count,
            plan.Blocks,
            plan.Points.Count,
            experiment.Replications,
            experiment.Days,
            experiment.OwnPolicy));
        var table = new SensitivityTable(terminal, texts, plan);
        foreach (var kpi in Weighed(result))
        {
            table.Write(kpi);
        }

        terminal.Out.WriteLine(texts["Sensitivity.Foot." + plan.Method]);
    }

    private IReadOnlyList<KpiSensitivity> Weighed(ExperimentResult result)
        => weighed ??= SensitivityAnalysis.Of(
            plan, result.Experiment.Replications, result.Rows, [.. kpis.Select(id => KpiCatalog.All.First(kpi => kpi.Id == id))], new Bootstrap(resamples: Resamples));
}
