using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Comparisons.Words;

/// <summary>Values, differences and intervals of a figure for people; a difference of shares is told in percentage points.</summary>
/// <param name="texts">The words of answers.</param>
/// <param name="name">What the figure is called.</param>
/// <param name="unit">Its unit, one of those of KPIs.</param>
public sealed class Amounts(Texts texts, string name, string unit)
{
    private const string ShareUnit = "share";
    private const string MoneyUnit = "CNY";
    private const string To = "Answer.Span";
    private const double SmallestP = 0.001;
    private readonly Figures figures = new(texts);

    /// <summary>The amounts of a KPI.</summary>
    public Amounts(Texts texts, KpiDefinition kpi)
        : this(texts, texts["Kpi." + kpi.Id], kpi.Unit)
    {
    }

    /// <summary>What the figure is called.</summary>
    public string Name => name;

    /// <summary>A value with its unit.</summary>
    public string Value(double value) => figures.WithUnit(value, unit, texts["Unit." + unit]);

    /// <summary>From one value to another.</summary>
    public string Span(double low, double high) => unit == MoneyUnit
        ? figures.MoneySpan(low, high, areDifferences: false)
        : texts.Format(To, figures.Bare(low, unit), figures.Bare(high, unit));

    /// <summary>A difference with its sign and unit.</summary>
    public string Difference(double value) => Sign(value) + Size(value);

    /// <summary>A difference with its unit, without a plus.</summary>
    public string Size(double value) => unit == ShareUnit ? texts.Format("Answer.Points", People.Number(100 * value)) : Value(value);

    /// <summary>From one difference to another.</summary>
    public string DifferenceSpan(double low, double high)
    {
        if (unit == MoneyUnit)
        {
            return figures.MoneySpan(low, high, areDifferences: true);
        }

        var (from, to) = (Sign(low) + Bare(low), Sign(high) + Bare(high));
        var span = texts.Format(To, from, to);
        return unit == ShareUnit ? texts.Format("Answer.Points", span) : span;
    }

    /// <summary>A probability p with its relation, e.g. <c>= 0.012</c> or <c>&lt; 0.001</c>.</summary>
    public string P(double value)
        => value < SmallestP ? texts.Format("Answer.Below", "0.001") : texts.Format("Answer.Equals", People.Number(value));

    private string Bare(double value) => unit == ShareUnit ? People.Number(100 * value) : figures.Bare(value, unit);

    private static string Sign(double value) => value > 0 ? "+" : "";
}
