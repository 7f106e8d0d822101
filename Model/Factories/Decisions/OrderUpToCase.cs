namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What a factory knows of one SKU at a replanning.</summary>
public readonly record struct OrderUpToCase
{
    /// <summary>Standard deviation of a normal error over its mean absolute deviation, √(π/2), as planners round it.</summary>
    internal const double DeviationsPerMad = 1.25;

    private readonly IReadOnlyList<double>? recentWants;

    /// <summary>The day since the start of the run, from 0.</summary>
    public int Day { get; init; }

    /// <summary>f, the smoothed wants, in units per day; 0 for a factory that makes only what is pre-ordered.</summary>
    public required double ForecastPerDay { get; init; }

    /// <summary>x, wants that content and hot list announce beyond the forecast (or short of it), in units.</summary>
    public double ExtraUnits { get; init; }

    /// <summary>MAD of a day's wants about the forecast, in units per day.</summary>
    public double DeviationPerDay { get; init; }

    /// <summary>Wants of the last days, oldest first; as many as the class's <c>forecastWindowDays</c>, none without it.</summary>
    public IReadOnlyList<double> RecentWants
    {
        get => recentWants ?? [];
        init => recentWants = value;
    }

    /// <summary>H, the days a level must cover: planned lead and review.</summary>
    public required double HorizonDays { get; init; }

    /// <summary>z, the class's safety factor.</summary>
    public double SafetyFactor { get; init; }

    /// <summary>The hub's plan for the SKU; null if there is none or it is not obeyed.</summary>
    public HubRate? Hub { get; init; }

    /// <summary>Finished units in stock.</summary>
    public int StockUnits { get; init; }

    /// <summary>Units released and not finished, those at other makers included.</summary>
    public int PipelineUnits { get; init; }

    /// <summary>Units of open orders.</summary>
    public int OwedUnits { get; init; }

    /// <summary>The inventory position: stock and pipeline less what is owed. What it lacks of the level is released.</summary>
    public int PositionUnits => StockUnits + PipelineUnits - OwedUnits;

    /// <summary>Smallest job, in units; a lack of less than half of it is not released.</summary>
    public int MinimumBatch { get; init; }

    /// <summary>Material and labour of a unit, in fen.</summary>
    public long CostFen { get; init; }

    /// <summary>List price of a unit, in fen.</summary>
    public long ListPriceFen { get; init; }

    /// <summary>What a liquidator pays for a unit, in fen.</summary>
    public long SalvageFen { get; init; }
}
