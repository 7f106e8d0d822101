using System.Globalization;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>A factory that knows its demand and stocks by the newsvendor's rule: what it earns and loses by a unit are the classic's costs.</summary>
internal static class NewsvendorStage
{
    /// <summary>The parameters of a stock under normal demand.</summary>
    public static IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("holding", 0.18, 0.001, 1000),
        CaseParameter.Number("penalty", 0.70, 0.001, 1000),
        CaseParameter.Number("mean", 50, 1, 250),
        CaseParameter.Number("deviation", 8, 0.01, 62.5),
    ];

    /// <summary>The largest price there is, for a level as exact as prices in fen allow; years of sales at it would overflow.</summary>
    public const double ExactPriceCny = 1e7;

    // What a unit too few and one too many cost are half of this together.
    private const double PriceCny = 1e6;
    private const double Spread = 0.5;
    private const double NormalErrorsPerMad = 1.25;

    /// <summary>The stage, full to its level.</summary>
    /// <param name="settings">The parameters.</param>
    /// <param name="leadDays">Days from order to goods.</param>
    /// <param name="mean">Mean of a day's demand, in the classic's units.</param>
    /// <param name="deviation">Its standard deviation.</param>
    public static Stage Of(CaseSettings settings, int leadDays, double mean, double deviation)
    {
        var share = settings.Number("penalty") / (settings.Number("penalty") + settings.Number("holding"));
        var level = NormalStock.Level(settings.Number("holding"), settings.Number("penalty"), mean * (leadDays + 1), deviation * Math.Sqrt(leadDays + 1));
        return new Stage
        {
            LeadDays = leadDays,
            Rule = "newsvendor",
            PriceCny = PriceCny,
            MaterialShare = 1 - (Spread * share),
            ForecastPerDay = mean * StageBelt.Scale,
            DeviationPerDay = deviation * StageBelt.Scale / NormalErrorsPerMad,
            StartUnits = (long)Math.Max(0, level * StageBelt.Scale),
        };
    }

    /// <summary>The scenario of such stages.</summary>
    public static ScenarioOptions Belt(IReadOnlyList<Stage> stages, int days, int warmupDays) => StageBelt.Of(stages, days, warmupDays, 1 - Spread);

    /// <summary>Refuses a deviation that would make demand negative.</summary>
    public static void Require(string name, CaseSettings settings)
    {
        var most = settings.Number("mean") / 4;
        if (settings.Number("deviation") > most)
        {
            var written = string.Create(CultureInfo.InvariantCulture, $"deviation={settings.Number("deviation")}");
            throw new CaseFaultException(CaseFault.OutOfRange, written, [string.Create(CultureInfo.InvariantCulture, $"0.01..{most} (a quarter of the mean)")]) { Case = name };
        }
    }
}
