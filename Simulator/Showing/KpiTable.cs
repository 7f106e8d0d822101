using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Showing;

/// <summary>The KPIs by which a run is read first, for the belt and each factory class.</summary>
/// <param name="texts">The language.</param>
internal sealed class KpiTable(Texts texts)
{
    /// <summary>Ids of the KPIs shown; kpi.csv has all.</summary>
    public static IReadOnlyList<string> Shown { get; } =
    [
        "orders", "gmv", "profit", "unmetNeedShare", "lostSalesUnits", "wantsServed", "orderToShipHoursMean", "orderToShipHoursP95",
        "leadTimeDays", "hotItemResponseHours", "designCycleHours", "inventoryTurns", "deadStockShare", "markdownShare", "tasteGap",
        "returnRate", "capacityUse", "redesigns",
    ];

    /// <summary>Writes the table.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="kpis">The run's KPIs.</param>
    /// <param name="first">Ids of KPIs that head the table.</param>
    public void Write(Terminal terminal, KpiFigures kpis, IReadOnlyList<string> first)
    {
        var table = new PlainTable().Column(texts["Table.Kpi"]).Column(texts["Table.Unit"]).Column(texts["Table.Belt"], isNumber: true);
        foreach (var name in kpis.Classes)
        {
            table.Column(name, isNumber: true);
        }

        foreach (var kpi in first.Concat(Shown).Distinct(StringComparer.Ordinal).Select(id => KpiCatalog.All.First(kpi => kpi.Id == id)))
        {
            table.Row(Row(kpi, kpis));
        }

        table.Write(terminal);
    }

    private IEnumerable<string> Row(KpiDefinition kpi, KpiFigures kpis)
    {
        yield return texts["Kpi." + kpi.Id];
        yield return texts["Unit." + kpi.Unit];
        yield return People.Cell(kpis.OfBelt(kpi.Id), kpi.Unit);
        foreach (var name in kpis.Classes)
        {
            yield return People.Cell(kpis.OfClass(name, kpi.Id), kpi.Unit);
        }
    }
}
