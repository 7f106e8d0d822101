using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Facts;

/// <summary>Documented figures beside what the model makes of them.</summary>
/// <param name="texts">The language.</param>
internal sealed class FactsTable(Texts texts)
{
    /// <summary>Writes the table.</summary>
    public void Write(Terminal terminal, IReadOnlyList<FactCheck> checks)
    {
        var table = new PlainTable()
            .Column(texts["Facts.Figure"])
            .Column(texts["Facts.Scope"])
            .Column(texts["Facts.Reported"], isNumber: true)
            .Column(texts["Facts.Modelled"], isNumber: true)
            .Column(texts["Facts.Interval"], isNumber: true)
            .Column(texts["Facts.Verdict"])
            .Column(texts["Facts.Source"]);
        foreach (var check in checks)
        {
            table.Row(Row(check));
        }

        table.Write(terminal);
    }

    private IEnumerable<string> Row(FactCheck check)
    {
        var unit = check.Kpi.Unit;
        var says = texts.Label(check.Fact.Says);
        var name = $"{texts["Kpi." + check.Kpi.Id]}, {texts["Unit." + unit]}";
        yield return says.Length > 0 ? $"{name}: {says}" : name;
        yield return check.Fact.Scope;
        yield return Band(check.Fact.Low, check.Fact.High, unit);
        yield return People.Cell(check.Modelled?.Mean, unit);
        yield return check.Modelled is { HalfWidth: not null } modelled
            ? texts.Format("Facts.Span", People.Cell(modelled.Low, unit), People.Cell(modelled.High, unit))
            : People.Nothing;
        yield return texts["Facts." + check.Verdict];
        yield return check.Fact.Source;
    }

    private string Band(double? low, double? high, string unit) => (low, high) switch
    {
        (null, _) => texts.Format("Facts.AtMost", People.Cell(high, unit)),
        (_, null) => texts.Format("Facts.AtLeast", People.Cell(low, unit)),
        _ => texts.Format("Facts.Span", People.Cell(low, unit), People.Cell(high, unit)),
    };
}
