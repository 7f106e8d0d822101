using System.Globalization;

namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>A named parameter of a case. What it means stands in the texts under <c>Case.CASE.NAME</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its value unless another is given.</param>
public abstract record CaseParameter(string Name, string Default)
{
    /// <summary>The values it may have, for people: <c>0 to 1</c>, or words.</summary>
    public abstract string Range { get; }

    /// <summary>A number.</summary>
    public static CaseParameter Number(string name, double standard, double least, double most) => new NumberParameter(name, Invariant(standard), least, most, IsWhole: false);

    /// <summary>A whole number.</summary>
    public static CaseParameter Whole(string name, int standard, int least, int most) => new NumberParameter(name, Invariant(standard), least, most, IsWhole: true);

    /// <summary>One of some words, the first unless another is given.</summary>
    public static CaseParameter Word(string name, params IReadOnlyList<string> words) => new WordParameter(name, words);

    /// <summary>Numbers with commas between them.</summary>
    public static CaseParameter Numbers(string name, string standard, double least, double most, int mostCount) => new NumbersParameter(name, standard, least, most, mostCount);

    /// <summary>Whether a text is a value of this parameter.</summary>
    public abstract bool Takes(string text);

    /// <summary>The value as JSON has it: a number, a text or a list of numbers.</summary>
    public abstract object ValueOf(string text);

    private protected static string Invariant(double value) => value.ToString(CultureInfo.InvariantCulture);

    private protected static double? Read(string text)
        => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private protected static string Span(double least, double most) => $"{Invariant(least)}..{Invariant(most)}";

    private sealed record NumberParameter(string Name, string Default, double Least, double Most, bool IsWhole) : CaseParameter(Name, Default)
    {
        public override string Range => Span(Least, Most);

        public override bool Takes(string text) => Read(text) is { } value && value >= Least && value <= Most && (!IsWhole || value == Math.Floor(value));

        public override object ValueOf(string text) => Read(text)!.Value;
    }

    private sealed record WordParameter(string Name, IReadOnlyList<string> Words) : CaseParameter(Name, Words[0])
    {
        public override string Range => string.Join(" | ", Words);

        public override bool Takes(string text) => Words.Contains(text, StringComparer.Ordinal);

        public override object ValueOf(string text) => text;
    }

    private sealed record NumbersParameter(string Name, string Default, double Least, double Most, int MostCount) : CaseParameter(Name, Default)
    {
        public override string Range => $"1..{MostCount} x {Span(Least, Most)}";

        public override bool Takes(string text)
            => text.Split(',') is var parts && parts.Length <= MostCount && parts.All(part => Read(part) is { } value && value >= Least && value <= Most);

        public override object ValueOf(string text) => text.Split(',').Select(part => Read(part)!.Value).ToArray();
    }
}
