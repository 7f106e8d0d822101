using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>How many shows a room has held with a factory's goods.</summary>
public sealed class ShowCount : IDescribed
{
    /// <summary>The room.</summary>
    public EntityId Room { get; set; }

    /// <summary>Shows so far.</summary>
    public int Shows { get; set; }

    /// <summary>The last hour on air.</summary>
    public int LastTick { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        Shows = codec.Int("shows", Shows);
        LastTick = codec.Int("lastTick", LastTick);
    }
}
