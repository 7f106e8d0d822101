using System.Globalization;
using OrleansIndustrialBelt.Model.Factories.Decisions;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>Rules that a scenario calls with numbers, e.g. <c>base-stock(13)</c>.</summary>
/// <param name="Name">What stands before the brackets.</param>
/// <param name="Parameters">What stands in them, in order.</param>
/// <param name="Make">Makes the rule.</param>
internal sealed record RuleFamily(string Name, string[] Parameters, Func<double[], IOrderUpToRule> Make)
{
    private const double Largest = 1e9;
    private const double LargestShare = 1;
    private const double LargestAutocorrelation = 0.99;

    /// <summary>The families of the model.</summary>
    public static IReadOnlyList<RuleFamily> All { get; } =
    [
        new("anchoring", ["targetUnits", "stockWeight", "pipelineWeight"], static n => new Anchoring(n[0], n[1], n[2])),
        new("autoregressive", ["meanPerDay", "autocorrelation"], static n => new Autoregressive(n[0], n[1], 0, WantsAre.Wants)),
        new("autoregressive-of-orders", ["meanPerDay", "autocorrelation", "customerDays"], static n => new Autoregressive(n[0], n[1], n[2], WantsAre.Orders)),
        new("autoregressive-of-sales", ["meanPerDay", "autocorrelation", "customerDays"], static n => new Autoregressive(n[0], n[1], n[2], WantsAre.Sales)),
        new("base-stock", ["levelUnits"], static n => new BaseStock(n[0])),
    ];

    /// <summary>How it is called: <c>base-stock(levelUnits)</c>.</summary>
    public string Form => $"{Name}({string.Join(", ", Parameters)})";

    /// <summary>The rule of a call; null if it is none of this family, or its numbers are not what they must be.</summary>
    public IOrderUpToRule? Parse(string call)
    {
        if (!call.StartsWith(Name + "(", StringComparison.Ordinal) || !call.EndsWith(')'))
        {
            return null;
        }

        var texts = call[(Name.Length + 1)..^1].Split(',');
        var numbers = new double[Parameters.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (texts.Length != numbers.Length || !Read(texts[i], MostOf(Parameters[i]), out numbers[i]))
            {
                return null;
            }
        }

        return Make(numbers);
    }

    private static double MostOf(string parameter) => parameter switch
    {
        "stockWeight" or "pipelineWeight" => LargestShare,
        "autocorrelation" => LargestAutocorrelation,
        _ => Largest,
    };

    private static bool Read(string text, double most, out double number)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && number <= most;
}
