using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Weighing;

/// <summary>The factors of a KPI, the one that matters most first.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
/// <param name="plan">The plan.</param>
internal sealed class SensitivityTable(Terminal terminal, Texts texts, SensitivityPlan plan)
{
    /// <summary>Writes a KPI with its table, or why it has none.</summary>
    public void Write(KpiSensitivity kpi)
    {
        var name = texts.Format("Table.KpiWithUnit", texts["Kpi." + kpi.Kpi.Id], texts["Unit." + kpi.Kpi.Unit]);
        if (kpi.Mean is not { } mean)
        {
            terminal.Out.WriteLine(texts.Format("Sensitivity.NoEvent", name));
        }
        else if (kpi.Ranking.Count == 0 || kpi.Morris?.All(effect => effect.AbsoluteMean == 0) == true)
        {
            terminal.Out.WriteLine(texts.Format("Sensitivity.Constant", name, People.Cell(mean, kpi.Kpi.Unit)));
        }
        else
        {
            terminal.Out.WriteLine(texts.Format("Sensitivity.Kpi", name, People.Cell(mean, kpi.Kpi.Unit)));
            (kpi.Morris is not null ? Effects(kpi) : Shares(kpi)).Write(terminal);
        }

        if (kpi.Blocks < plan.Blocks)
        {
            terminal.Out.WriteLine(texts.Format("Sensitivity.LeftOut." + plan.Method, plan.Blocks - kpi.Blocks, plan.Blocks));
        }
    }

    private PlainTable Effects(KpiSensitivity kpi)
    {
        var table = Head().Column("μ*", isNumber: true).Column(texts["Sensitivity.Interval"], isNumber: true).Column("μ", isNumber: true).Column("σ", isNumber: true);
        string Cell(double? value) => People.Cell(value, kpi.Kpi.Unit);
        foreach (var effect in kpi.Ranking.Select(factor => kpi.Morris![factor]))
        {
            table.Row(
            [
                .. Name(effect.Factor),
                Cell(effect.AbsoluteMean),
                Span(Cell(effect.AbsoluteLow), Cell(effect.AbsoluteHigh)),
                Cell(effect.Mean),
                Cell(effect.Deviation),
            ]);
        }

        return table;
    }

    private PlainTable Shares(KpiSensitivity kpi)
    {
        var table = Head()
            .Column("S, %", isNumber: true)
            .Column(texts["Sensitivity.Interval"], isNumber: true)
            .Column("S_T, %", isNumber: true)
            .Column(texts["Sensitivity.Interval"], isNumber: true);
        foreach (var index in kpi.Ranking.Select(factor => kpi.Sobol![factor]))
        {
            table.Row(
            [
                .. Name(index.Factor),
                Share(index.First),
                Span(Share(index.FirstLow), Share(index.FirstHigh)),
                Share(index.Total),
                Span(Share(index.TotalLow), Share(index.TotalHigh)),
            ]);
        }

        return table;
    }

    private PlainTable Head() => new PlainTable().Column(texts["Sensitivity.Factor"]).Column(texts["Sensitivity.Range"], isNumber: true);

    private string[] Name(int factor)
    {
        var range = plan.Factors[factor];
        return [range.Path, Span(FactorRange.Text(range.Low), FactorRange.Text(range.High))];
    }

    private string Span(string low, string high) => texts.Format("Sensitivity.Span", low, high);

    // Adding zero takes the sign off a share that rounds to none.
    private static string Share(double share) => People.Whole(Math.Round(100 * share) + 0.0);
}
