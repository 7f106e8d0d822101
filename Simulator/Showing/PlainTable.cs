using OrleansIndustrialBelt.Simulator.CommandLine;
using Spectre.Console;

namespace OrleansIndustrialBelt.Simulator.Showing;

/// <summary>A table of plain text, without colours, for screens, files and pipes alike.</summary>
internal sealed class PlainTable
{
    private readonly Table table = new Table().Border(TableBorder.Simple);

    /// <summary>Adds a column.</summary>
    public PlainTable Column(string title, bool isNumber = false)
    {
        var column = new TableColumn(Markup.Escape(title));
        table.AddColumn(isNumber ? column.RightAligned() : column);
        return this;
    }

    /// <summary>Adds a row, a cell per column.</summary>
    public void Row(IEnumerable<string> cells) => table.AddRow([.. cells.Select(cell => new Markup(Markup.Escape(cell)))]);

    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
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
        console.Write(table);
    }
}
