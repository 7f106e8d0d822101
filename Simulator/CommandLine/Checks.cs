using System.CommandLine;
using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>Checks of option values. Values are texts to the parser and checked here, so that a fault says what would be right.</summary>
/// <param name="texts">The language of faults.</param>
internal sealed class Checks(Texts texts)
{
    /// <summary>The most days a run may have.</summary>
    public const int LongestRunDays = 3650;

    /// <summary>Adds a check to every value of an option.</summary>
    /// <param name="option">The option.</param>
    /// <param name="problemOf">What is wrong with a value; null if nothing is.</param>
    public static void Add(Option option, Func<string, string?> problemOf)
        => option.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(token => problemOf(token.Value)).OfType<string>())
            {
                result.AddError(problem);
            }
        });

    /// <summary>The value must be a whole number within bounds.</summary>
    public string? InRange(string text, int from, int to)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to
            ? null
            : NotInRange(text, from, (ulong)to);

    /// <summary>The value must be a day, numbered so that measured days start at 1.</summary>
    public string? Day(string text)
        => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day) && Math.Abs(day) <= LongestRunDays
            ? null
            : NotInRange(text, -LongestRunDays, LongestRunDays);

    /// <summary>The value must be a seed.</summary>
    public string? Seed(string text)
        => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : NotInRange(text, 0, ulong.MaxValue);

    /// <summary>The value must be one of some words.</summary>
    public string? OneOf(string text, IReadOnlyList<string> words)
        => words.Contains(text, StringComparer.Ordinal) ? null : texts.Format("Fault.OneOf", text, string.Join(", ", words));

    /// <summary>The value must be a percentage with its sign, above 0 and below 100.</summary>
    public string? PerCent(string text) => PrecisionGoal.Of(text) is null ? texts.Format("Fault.NotPercent", text) : null;

    /// <summary>A checked whole number; null if the option was not given.</summary>
    public static int? Number(string? text) => text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private string NotInRange(string text, int from, ulong to) => texts.Format("Fault.NotInRange", text, from, to);
}
