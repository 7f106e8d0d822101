using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>State of a hub that plans.</summary>
public sealed class PlanningRecord : IDescribed
{
    /// <summary>Tick of the next plan.</summary>
    public int NextPlan { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec) => NextPlan = codec.Int("nextPlan", NextPlan);
}
