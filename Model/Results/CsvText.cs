using System.Globalization;
using System.Text;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>
/// Writes CSV: UTF-8, line feeds, invariant culture, quotes where needed; cells that a spreadsheet would take for a formula
/// are escaped with an apostrophe.
/// </summary>
public sealed class CsvText
{
    private static readonly char[] Special = [',', '"', '\n', '\r'];
    private readonly StringBuilder text = new();
    private bool rowBegun;

    /// <summary>Adds a cell of text.</summary>
    public CsvText Cell(string value) => Raw(Escape(value));

    /// <summary>Adds a cell with a whole number.</summary>
    public CsvText Cell(long value) => Raw(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a cell with a number in its shortest exact form; null leaves it empty.</summary>
    public CsvText Cell(double? value) => Raw(value?.ToString("R", CultureInfo.InvariantCulture) ?? "");

    /// <summary>Adds a cell with what a scenario would write for a value: a number stays one, whatever sign it begins with.</summary>
    public CsvText Value(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? Raw(text.Trim()) : Cell(text);

    /// <summary>Ends the row.</summary>
    public CsvText EndRow()
    {
        text.Append('\n');
        rowBegun = false;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private static string Escape(string value)
    {
        // A leading - or + is a formula only when no number follows; labels are text, so every one is escaped.
        var harmless = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + value : value;
        return harmless.IndexOfAny(Special) < 0 ? harmless : "\"" + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private CsvText Raw(string cell)
    {
        if (rowBegun)
        {
            text.Append(',');
        }

        text.Append(cell);
        rowBegun = true;
        return this;
    }
}
