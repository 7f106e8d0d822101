using OrleansIndustrialBelt.Experiments.Reports.Pages;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Sections;

/// <summary>The figures by which a run is read first, for the belt and each factory class.</summary>
internal static class CardsSection
{
    /// <summary>Ids of the KPIs that have a card; kpi.csv has all.</summary>
    public static IReadOnlyList<string> Shown { get; } =
    [
        "unmetNeedShare", "orders", "gmv", "profit", "buyersSurplus", "fillRate", "leadTimeDays", "inventoryTurns",
        "designCycleHours", "hotItemResponseHours", "returnRate", "repurchaseRate",
    ];

    /// <summary>The cards.</summary>
    public static Html Of(ReportRun run, RunTongue tongue)
    {
        var cards = Shown.Select(id => Card(KpiCatalog.All.First(kpi => kpi.Id == id), run, tongue));
        return Html.Of($"""
            <section>
            <h2>{tongue["Section.Cards"]}</h2>
            <div class="cards">{Html.Join(cards)}</div>
            </section>
            """);
    }

    private static Html Card(KpiDefinition kpi, ReportRun run, RunTongue tongue)
    {
        // What was measured on no day is not zero.
        var value = run.MeasuredDays == 0 ? null : run.Figures.OfBelt(kpi.Id);
        return Html.Of($"""
            <article class="card">
            <h3>{tongue.Common["Kpi." + kpi.Id]}</h3>
            <p class="value">{tongue.Figures.WithUnit(value, kpi.Unit, tongue.Common["Unit." + kpi.Unit])}</p>
            <p class="hint">{tongue["Hint." + kpi.Id]} {Direction(kpi, tongue)}</p>
            {Classes(kpi, run, tongue)}
            </article>
            """);
    }

    private static Html Direction(KpiDefinition kpi, RunTongue tongue) => kpi.Direction switch
    {
        KpiDirection.More => Html.Of($"""<span class="direction">▲ {tongue["Direction.More"]}</span>"""),
        KpiDirection.Less => Html.Of($"""<span class="direction">▼ {tongue["Direction.Less"]}</span>"""),
        _ => Html.Empty,
    };

    private static Html Classes(KpiDefinition kpi, ReportRun run, RunTongue tongue)
    {
        var rows = run.Figures.Classes.Select(name => (Name: name, Value: run.Figures.OfClass(name, kpi.Id))).ToList();
        return run.MeasuredDays == 0 || rows.TrueForAll(row => row.Value is null)
            ? Html.Empty
            : Html.Of($"<table><caption>{tongue["Card.PerClass"]}</caption><tbody>{Html.Join(rows.Select(Row))}</tbody></table>");

        Html Row((string Name, double? Value) row)
            => Html.Of($"<tr><th scope=\"row\">{tongue.Class(row.Name)}</th><td>{Cell(row.Value)}</td></tr>");

        string Cell(double? value) => value is null ? People.Nothing : tongue.Figures.Bare(value, kpi.Unit);
    }
}
