using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>Reported figures of the classes beside what the model makes of them.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
internal sealed class ClassFactTable(Terminal terminal, Texts texts)
{
    /// <summary>Writes a table under a heading that counts what is inside.</summary>
    public void Write(string heading, IReadOnlyList<ClassFact> facts)
    {
        terminal.Out.WriteLine(texts.Format(heading, facts.Count(fact => fact.Verdict == FactVerdict.Inside), facts.Count));
        var table = new PlainTable()
            .Column(texts["Facts.Figure"])
            .Column(texts["Facts.Scope"])
            .Column(texts["Facts.Reported"], isNumber: true)
            .Column(texts["Facts.Modelled"], isNumber: true)
            .Column(texts["Facts.Interval"], isNumber: true)
            .Column(texts["Facts.Verdict"]);
        foreach (var fact in facts)
        {
            table.Row(Row(fact));
        }

        table.Write(terminal);
    }

    private IEnumerable<string> Row(ClassFact fact)
    {
        string Cell(double? value) => People.Cell(value, fact.Unit);
        yield return texts.Format("Table.KpiWithUnit", NameOf(fact.Figure), texts["Unit." + fact.Unit]);
        yield return fact.Scope;
        yield return (fact.Band.Low, fact.Band.High) switch
        {
            (null, var high) => texts.Format("Facts.AtMost", Cell(high)),
            (var low, null) => texts.Format("Facts.AtLeast", Cell(low)),
            var (low, high) => texts.Format("Facts.Span", Cell(low), Cell(high)),
        };
        yield return Cell(fact.Modelled?.Mean);
        yield return fact.Modelled is { HalfWidth: not null } modelled ? texts.Format("Facts.Span", Cell(modelled.Low), Cell(modelled.High)) : People.Nothing;
        yield return texts["Facts." + fact.Verdict];
    }

    private string NameOf(string figure) => texts[(KpiCatalog.All.Any(kpi => kpi.Id == figure) ? "Kpi." : "Figure.") + figure];
}
