using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Room to factory after a show hour: who wants goods that are not bought on the spot.</summary>
public sealed class LeadBatch : Message
{
    /// <summary>One line per SKU with leads.</summary>
    public List<LeadLine> Lines { get; set; } = [];

    /// <inheritdoc/>
    public override int Type => 52;

    /// <inheritdoc/>
    public override void Describe(Codec codec) => Lines = codec.Items("lines", Lines);
}
