using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>Satisfied buyers of one room who will come back to it and have not yet.</summary>
public sealed class LoyalGroup : IDescribed
{
    /// <summary>The room.</summary>
    public EntityId Room { get; set; }

    /// <summary>Buyers per segment (nature's).</summary>
    public SegmentCounts Waiting { get; set; } = null!;

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        Waiting = codec.Part("waiting", Waiting);
    }
}
