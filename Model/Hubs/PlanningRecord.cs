using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>State of a hub that plans.</summary>
public sealed class PlanningRecord : IDescribed
{
    /// <summary>Tick of the next plan.</summary>
    public int NextPlan { get; set; }

    /// <summary>Tick of the newest report a plan may use; -1 before the first.</summary>
    public int ReportTick { get; set; } = -1;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        NextPlan = codec.Int("nextPlan", NextPlan);
        ReportTick = codec.Int("reportTick", ReportTick);
    }
}
