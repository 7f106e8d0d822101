using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory remembers of the demand for one SKU: today's wants and a smoothed forecast of them.</summary>
public sealed class DemandRecord : IDescribed
{
    /// <summary>Units per day it expects.</summary>
    public double ForecastPerDay { get; set; }

    /// <summary>Mean absolute difference of a day's wants and the forecast (MAD), in units per day.</summary>
    public double DeviationPerDay { get; set; }

    /// <summary>Units that rooms sold since midnight.</summary>
    public int OrderedToday { get; set; }

    /// <summary>Units that rooms turned away since midnight.</summary>
    public int TurnedAwayToday { get; set; }

    /// <summary>Units of shelf orders that have not been counted as a day's wants.</summary>
    public double ShelfUnitsToSpread { get; set; }

    /// <summary>Days over which they are spread.</summary>
    public int ShelfDaysLeft { get; set; }

    /// <summary>Comments; absent where the policy does not listen to them.</summary>
    public ContentTrend? Content { get; set; }

    /// <summary>The wants of the last days; absent where the forecast is smoothed. The factory describes it.</summary>
    public WantsHistory? History { get; set; }

    /// <summary>Wants that travel with orders; absent where nobody shares them. The factory describes it.</summary>
    public DemandNews? News { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        ForecastPerDay = codec.Double("forecastPerDay", ForecastPerDay);
        DeviationPerDay = codec.Double("deviationPerDay", DeviationPerDay);
        OrderedToday = codec.Int("orderedToday", OrderedToday);
        TurnedAwayToday = codec.Int("turnedAwayToday", TurnedAwayToday);
        ShelfUnitsToSpread = codec.Double("shelfUnitsToSpread", ShelfUnitsToSpread);
        ShelfDaysLeft = codec.Int("shelfDaysLeft", ShelfDaysLeft);
        Content = codec.Maybe("content", Content);
    }
}
