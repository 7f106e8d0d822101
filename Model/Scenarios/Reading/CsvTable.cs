using CsvHelper;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Reads a CSV file as a list of maps: the header names keys, dots lead into nested ones, one row is one item, an empty cell
/// leaves its key at the default. Marks count lines (the header is line 1) and cells; a row that breaks lines within quotes has
/// the line in which it starts.
/// </summary>
internal sealed class CsvTable(Source source, FaultList faults, ReadingLimits limits)
{
    public ListNode Read(string text, OptionType type, Mark listMark, KeyPath path)
    {
        using CsvReader reader = CsvReader.FromText(text, Options(path));
        List<Node> items = [];
        CsvColumns? columns = null;
        while (reader.Read())
        {
            int line = (int)reader.LineNumber;
            Mark MarkOf(int cell) => new(source, line, cell + 1);
            string[] cells = Cells(reader);
            if (columns is null)
            {
                columns = CsvColumns.Of(cells, type, MarkOf, faults, path);
                continue;
            }

            KeyPath row = path.Then(items.Count);
            RefuseExtraCells(cells, columns.Count, MarkOf, row);
            items.Add(columns.Row(cells, MarkOf, limits, faults, row));
        }

        return columns is null
            ? throw new UnreadableException(new Mark(source, 1, 1), path, "the file is empty; its first row names the keys")
            : new ListNode(listMark, items);
    }

    /// <summary>Reads a file of one column, whose header is for people, as a list of its cells.</summary>
    public ListNode ReadColumn(string text, Mark listMark, KeyPath path)
    {
        using CsvReader reader = CsvReader.FromText(text, Options(path));
        List<Node> items = [];
        bool isHeader = true;
        while (reader.Read())
        {
            int line = (int)reader.LineNumber;
            if (!isHeader)
            {
                items.Add(OnlyCell(Cells(reader), line, path.Then(items.Count)));
            }

            isHeader = false;
        }

        return isHeader
            ? throw new UnreadableException(new Mark(source, 1, 1), path, "the file is empty; its first row names the column, each other row is a number")
            : new ListNode(listMark, items);
    }

    private ScalarNode OnlyCell(string[] cells, int line, KeyPath row)
    {
        Mark mark = new(source, line, 1);
        RefuseExtraCells(cells, 1, cell => new Mark(source, line, cell + 1), row);
        return limits.Count()
            ? new ScalarNode(mark, cells[0], isPlain: true)
            : throw new UnreadableException(mark, row, "more than 5000000 values; split or shrink the scenario");
    }

    private CsvReaderOptions Options(KeyPath path) => new()
    {
        Separator = ',',
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        OnMalformedRecord = record => faults.Add(new Mark(source, (int)record.LineNumber, 1), path, Malformed(record.Reason)),
    };

    private static string Malformed(CsvMalformedReason reason) => reason == CsvMalformedReason.UnterminatedQuote
        ? "a quote is opened and never closed; close it"
        : "a quote stands in the middle of a cell; put the whole cell in quotes and double the quotes within";

    private static string[] Cells(CsvReader reader)
    {
        string[] cells = new string[reader.FieldCount];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return cells;
    }

    private void RefuseExtraCells(string[] cells, int known, Func<int, Mark> markOf, KeyPath row)
    {
        for (int i = known; i < cells.Length; i++)
        {
            if (cells[i].Length > 0)
            {
                faults.Add(markOf(i), row, "the cell has no column in the header; name it there or put the row's text in quotes");
                return;
            }
        }
    }
}
