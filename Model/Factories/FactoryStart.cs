namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory starts with, so that a run need not begin with empty shelves and pipelines.</summary>
public sealed record FactoryStart
{
    /// <summary>A factory without stock, jobs or forecasts: it makes one launch lot of each SKU.</summary>
    public static FactoryStart Empty { get; } = new();

    /// <summary>Per SKU in the profile's order; SKUs beyond the list start with nothing.</summary>
    public IReadOnlyList<ProductLineStart> Lines { get; init; } = [];
}

/// <summary>What a factory starts with of one SKU.</summary>
public sealed record ProductLineStart
{
    /// <summary>Finished units.</summary>
    public int StockUnits { get; init; }

    /// <summary>Forecast of wants, in units per day.</summary>
    public double ForecastPerDay { get; init; }

    /// <summary>Mean absolute deviation of a day's wants, in units.</summary>
    public double DeviationPerDay { get; init; }

    /// <summary>Hours for which the version has been sold.</summary>
    public int VersionAgeHours { get; init; }

    /// <summary>Jobs released before the run.</summary>
    public IReadOnlyList<JobStart> Jobs { get; init; } = [];
}

/// <summary>A job that was released before the run; its material is paid for.</summary>
/// <param name="Units">Units.</param>
/// <param name="ReleasedTick">Tick of the decision, at most 0.</param>
/// <param name="MaterialTick">Tick at which its material is there; at most 0 if it is.</param>
/// <param name="ReadyTick">Tick at which it is ready, if it has left the line; 0 if it has not been started.</param>
public readonly record struct JobStart(int Units, int ReleasedTick, int MaterialTick, int ReadyTick);
