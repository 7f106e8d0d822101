using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to room, one hour before the show. What it offers stays reserved until the room's report is booked.</summary>
public sealed class Quote : Message
{
    /// <summary>Tick of the show.</summary>
    public int ShowTick { get; set; }

    /// <summary>One line per SKU of the room's roster that is on offer.</summary>
    public List<QuoteLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 4;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        ShowTick = codec.Int("showTick", ShowTick);
        Lines = codec.Items("lines", Lines);
    }
}
