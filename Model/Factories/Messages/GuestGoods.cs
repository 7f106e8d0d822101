using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Guest to the factory whose goods it made: a finished lot, to be paid on arrival.</summary>
public sealed class GuestGoods : Message
{
    /// <summary>The work the lot belongs to.</summary>
    public GuestWork Work { get; set; } = new();

    /// <summary>Good units delivered.</summary>
    public int Units { get; set; }

    /// <summary>Units of the lot that the guest's inspection scrapped; nobody pays for them.</summary>
    public int ScrappedUnits { get; set; }

    /// <summary>Share of hidden defects among the delivered units, in millionths.</summary>
    public long DefectMicro { get; set; }

    /// <summary>Tick at which the guest took the work on.</summary>
    public int ReleasedTick { get; set; }

    /// <inheritdoc/>
    public override int Type => 43;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Work = codec.Part("work", Work);
        Units = codec.Int("units", Units);
        ScrappedUnits = codec.Int("scrappedUnits", ScrappedUnits);
        DefectMicro = codec.Long("defectMicro", DefectMicro);
        ReleasedTick = codec.Int("releasedTick", ReleasedTick);
    }
}
