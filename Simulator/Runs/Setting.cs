namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>One value laid over a scenario, in the words of the user and in those of the scenario's reader.</summary>
/// <param name="Shown">As it was written on the command line, e.g. <c>--days 5</c>.</param>
/// <param name="Text">As the reader takes it, e.g. <c>run.days=5</c>.</param>
internal sealed record Setting(string Shown, string Text)
{
    private const string ReadersPrefix = "--set ";

    /// <summary>A setting of <c>--set</c>.</summary>
    public static Setting Of(string text) => new(ReadersPrefix + text, text);

    /// <summary>A fault's line in the words of the user, if it is this setting that is at fault.</summary>
    public string? Translate(string line)
    {
        var readers = ReadersPrefix + Text + ": ";
        return line.StartsWith(readers, StringComparison.Ordinal) ? $"{Shown}: {line[readers.Length..]}" : null;
    }
}
