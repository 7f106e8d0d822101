using System.Globalization;

namespace OrleansIndustrialBelt.Experiments.Runs.Tables;

/// <summary>Takes a table cell by cell, row by row; it keeps few rows, since there may be a million.</summary>
public abstract class TableWriter : IDisposable
{
    /// <summary>Begins the table; called once, before the first cell.</summary>
    /// <param name="columns">Its columns.</param>
    public abstract void Begin(IReadOnlyList<TableColumn> columns);

    /// <summary>Adds a cell of text; null where it is missing.</summary>
    public abstract TableWriter Cell(string? text);

    /// <summary>Adds a cell with a whole number; null where it is missing.</summary>
    public abstract TableWriter Cell(long? number);

    /// <summary>Adds a cell with a number; null where it is missing.</summary>
    public abstract TableWriter Cell(double? number);

    /// <summary>Adds a cell with what a scenario would write for a value; empty where it is missing.</summary>
    public abstract TableWriter Value(string text);

    /// <summary>Ends the row.</summary>
    public abstract void EndRow();

    /// <summary>Ends the table.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The number that a scenario's value is; null if it is none.</summary>
    internal static double? NumberOf(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>Ends the table.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
