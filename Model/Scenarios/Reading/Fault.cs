using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>One thing wrong with a scenario.</summary>
/// <param name="File">The file as the user named it, or <c>--set path=value</c>.</param>
/// <param name="Line">Line from 1, in a CSV file the row (the header is row 1); 0 where the fault has no line.</param>
/// <param name="Column">Column from 1, in a CSV file the number of the cell; 0 where the fault has no line.</param>
/// <param name="Key">The key concerned, written as <c>--set</c> takes it; empty for the file as a whole.</param>
/// <param name="Message">What is wrong; what would be right.</param>
public sealed record Fault(string File, int Line, int Column, string Key, string Message)
{
    internal Fault(Mark mark, string key, string message)
        : this(mark.Source.Name, mark.Line, mark.Column, key, message)
    {
    }

    /// <summary>The fault on one line: <c>file:line:column: key: what is wrong; what would be right</c>.</summary>
    public override string ToString()
    {
        string place = Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}") : File;
        return Key.Length > 0 ? $"{place}: {Key}: {Message}" : $"{place}: {Message}";
    }
}
