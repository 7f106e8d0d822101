using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Comparisons.Words;

/// <summary>Values, differences and intervals of a KPI for people; a difference of shares is told in percentage points.</summary>
/// <param name="texts">The words of answers.</param>
/// <param name="kpi">The KPI.</param>
public sealed class Amounts(Texts texts, KpiDefinition kpi)
{
    private const string ShareUnit = "share";
    private const double SmallestP = 0.001;
    private readonly Figures figures = new(texts);

    /// <summary>The KPI's name.</summary>
    public string Name => texts["Kpi." + kpi.Id];

    /// <summary>A value with its unit.</summary>
    public string Value(double value) => figures.WithUnit(value, kpi.Unit, texts["Unit." + kpi.Unit]);

    /// <summary>From one value to another.</summary>
    public string Span(double low, double high) => texts.Format("Answer.Span", figures.Bare(low, kpi.Unit), figures.Bare(high, kpi.Unit));

    /// <summary>A difference with its sign and unit.</summary>
    public string Difference(double value) => Sign(value) + Size(value);

    /// <summary>A difference with its unit, without a plus.</summary>
    public string Size(double value) => kpi.Unit == ShareUnit ? texts.Format("Answer.Points", People.Number(100 * value)) : Value(value);

    /// <summary>From one difference to another.</summary>
    public string DifferenceSpan(double low, double high)
    {
        var (from, to) = (Sign(low) + Bare(low), Sign(high) + Bare(high));
        var span = texts.Format("Answer.Span", from, to);
        return kpi.Unit == ShareUnit ? texts.Format("Answer.Points", span) : span;
    }

    /// <summary>A probability p with its relation, e.g. <c>= 0.012</c> or <c>&lt; 0.001</c>.</summary>
    public string P(double value)
        => value < SmallestP ? texts.Format("Answer.Below", "0.001") : texts.Format("Answer.Equals", People.Number(value));

    private string Bare(double value) => kpi.Unit == ShareUnit ? People.Number(100 * value) : figures.Bare(value, kpi.Unit);

    private static string Sign(double value) => value > 0 ? "+" : "";
}
