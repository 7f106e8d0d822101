using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The plan for one SKU over a window of days against the need that came, met or not.</summary>
public sealed class PlanWatch : IDescribed
{
    /// <summary>Units per day of the newest plan, local and hub blended.</summary>
    public double PlannedPerDay { get; set; }

    /// <summary>Units per day of the plan that held when the window began.</summary>
    public double WindowPlannedPerDay { get; set; }

    /// <summary>Wants since the window began, met or turned away, in units.</summary>
    public double WindowNeedUnits { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        PlannedPerDay = codec.Double("plannedPerDay", PlannedPerDay);
        WindowPlannedPerDay = codec.Double("windowPlannedPerDay", WindowPlannedPerDay);
        WindowNeedUnits = codec.Double("windowNeedUnits", WindowNeedUnits);
    }
}
