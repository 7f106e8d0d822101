using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Hub to factory: the part of each category's need the plan gives it.</summary>
public sealed class PlanTargets : Message
{
    /// <summary>Units per day, per category.</summary>
    public double[] UnitsPerDay { get; set; } = [];

    /// <summary>Tick of the newest data the plan rests on.</summary>
    public int DataTick { get; set; }

    /// <inheritdoc/>
    public override int Type => 22;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        UnitsPerDay = codec.Doubles("unitsPerDay", UnitsPerDay);
        DataTick = codec.Int("dataTick", DataTick);
    }
}
