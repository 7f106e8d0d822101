using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>One factory's report.</summary>
public sealed class CapacityLine : IDescribed
{
    /// <summary>The factory.</summary>
    public EntityId Factory { get; set; }

    /// <summary>Capacity it reports.</summary>
    public double UnitsPerDay { get; set; }

    /// <summary>Units released and not yet finished.</summary>
    public double BacklogUnits { get; set; }

    /// <summary>Stock per category.</summary>
    public double[] StockUnits { get; set; } = [];

    /// <summary>Its own forecast of wants per category.</summary>
    public double[] ForecastUnitsPerDay { get; set; } = [];

    /// <summary>Mean design of its SKUs.</summary>
    public double[] MeanDesign { get; set; } = [];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Factory = codec.Entity("factory", Factory);
        UnitsPerDay = codec.Double("unitsPerDay", UnitsPerDay);
        BacklogUnits = codec.Double("backlogUnits", BacklogUnits);
        StockUnits = codec.Doubles("stockUnits", StockUnits);
        ForecastUnitsPerDay = codec.Doubles("forecastUnitsPerDay", ForecastUnitsPerDay);
        MeanDesign = codec.Doubles("meanDesign", MeanDesign);
    }
}
