using System.Globalization;

namespace OrleansIndustrialBelt.Experiments.Reports.Words;

/// <summary>Numbers for readers of one language: English counts money in k and M, Chinese in 万 and 亿.</summary>
/// <param name="texts">The language.</param>
public sealed class Figures(Texts texts)
{
    private const string MoneyUnit = "CNY";
    private const string ShareUnit = "share";

    /// <summary>A value with its unit.</summary>
    public string WithUnit(double? value, string unit, string unitName) => (value, unit) switch
    {
        (null, _) => People.Nothing,
        ({ } money, MoneyUnit) => Money(money),
        ({ } share, ShareUnit) => Share(share),
        ({ } number, _) => $"{People.Number(Tidy(number))} {unitName}",
    };

    /// <summary>A value whose unit is clear; money and shares keep theirs.</summary>
    public string Bare(double? value, string unit) => (value, unit) switch
    {
        (null, _) => People.Nothing,
        ({ } money, MoneyUnit) => Money(money),
        ({ } share, ShareUnit) => Share(share),
        ({ } number, _) => People.Number(Tidy(number)),
    };

    /// <summary>A share in per cent.</summary>
    public static string Share(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>An amount of money, e.g. 12.3 M CNY or 1,234.5 万元.</summary>
    public string Money(double cny)
    {
        var scale = ScaleOf(Math.Abs(cny));
        return texts.Format("Money.Amount", Scaled(cny / scale.Cny), scale.Name);
    }

    /// <summary>From one amount of money to another in one unit, e.g. -1.40 to +0.24 M CNY.</summary>
    /// <param name="low">The lower amount in CNY.</param>
    /// <param name="high">The higher one.</param>
    /// <param name="areDifferences">Whether a plus stands before what is above zero.</param>
    public string MoneySpan(double low, double high, bool areDifferences)
    {
        var scale = ScaleOf(Math.Max(Math.Abs(low), Math.Abs(high)));
        return texts.Format("Money.Amount", texts.Format("Money.Span", End(low), End(high)), scale.Name);

        string End(double cny) => (areDifferences && cny > 0 ? "+" : "") + Scaled(cny / scale.Cny);
    }

    /// <summary>The unit in which amounts up to <paramref name="most"/> read best.</summary>
    public MoneyScale ScaleOf(double most)
        => texts.Language == Texts.Chinese
            ? most switch { >= 1e8 => Scale("Money.Large", 1e8), >= 1e4 => Scale("Money.Small", 1e4), _ => Scale("Money.One", 1) }
            : most switch { >= 1e6 => Scale("Money.Large", 1e6), >= 1e4 => Scale("Money.Small", 1e3), _ => Scale("Money.One", 1) };

    private MoneyScale Scale(string key, double cny) => new(cny, texts[key]);

    private static string Scaled(double amount) => amount.ToString(
        Math.Abs(amount) switch { >= 1000 => "#,##0", >= 10 => "0.0", _ => "0.00" },
        CultureInfo.InvariantCulture);

    // A figure for people to glance at: whole from 100 on.
    private static double Tidy(double value) => Math.Abs(value) >= 100 ? Math.Round(value) : value;
}

/// <summary>A unit of money.</summary>
/// <param name="Cny">What it is worth.</param>
/// <param name="Name">Its name.</param>
public sealed record MoneyScale(double Cny, string Name);
