using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Resources;
using Spectre.Console;

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
    public void Write(Terminal terminal, KpiFigures kpis)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.OutWidth;
        console.Profile.Capabilities.Unicode = true;
        console.Write(Build(kpis));
    }

    private Table Build(KpiFigures kpis)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(texts["Table.Kpi"]));
        table.AddColumn(new TableColumn(texts["Table.Unit"]));
        table.AddColumn(new TableColumn(texts["Table.Belt"]).RightAligned());
        foreach (var name in kpis.Classes)
        {
            table.AddColumn(new TableColumn(Markup.Escape(name)).RightAligned());
        }

        foreach (var kpi in Shown.Select(id => KpiCatalog.All.First(kpi => kpi.Id == id)))
        {
            table.AddRow([.. Row(kpi, kpis).Select(cell => new Markup(Markup.Escape(cell)))]);
        }

        return table;
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
