namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>A smoothed level and the mean absolute deviation from it.</summary>
/// <param name="LevelPerDay">Units per day.</param>
/// <param name="DeviationPerDay">MAD, in units per day.</param>
internal readonly record struct SmoothedDemand(double LevelPerDay, double DeviationPerDay);

/// <summary>Exponential smoothing of a day's wants.</summary>
internal static class ForecastUpdate
{
    /// <summary>Share of turned-away buyers who are counted: the others come back or buy something else of the factory.</summary>
    private const double TurnedAwayShare = 0.5;

    /// <summary>A day's wants of a SKU.</summary>
    /// <param name="orderedUnits">Units that rooms sold.</param>
    /// <param name="turnedAwayUnits">Units that rooms turned away.</param>
    /// <param name="shelfUnits">The day's part of shelf orders.</param>
    public static double Wants(long orderedUnits, long turnedAwayUnits, double shelfUnits)
        => orderedUnits + (TurnedAwayShare * turnedAwayUnits) + shelfUnits;

    /// <summary>
    /// Moves level and deviation by a share α towards the day's: level 40, MAD 16 and wants 60 at α = 0.1 give 42 and 16.4.
    /// </summary>
    public static SmoothedDemand Smooth(SmoothedDemand past, double wants, double smoothing)
        => new(
            past.LevelPerDay + (smoothing * (wants - past.LevelPerDay)),
            past.DeviationPerDay + (smoothing * (Math.Abs(wants - past.LevelPerDay) - past.DeviationPerDay)));
}
