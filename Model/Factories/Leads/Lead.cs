using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>People who saw the same SKU in the same show and have not decided.</summary>
public sealed class Lead : IDescribed
{
    /// <summary>Number within the factory, from 1.</summary>
    public int Number { get; set; }

    /// <summary>The room of the show.</summary>
    public EntityId Room { get; set; }

    /// <summary>Index of the product line.</summary>
    public int Line { get; set; }

    /// <summary>Price they were told, per unit.</summary>
    public long PriceFen { get; set; }

    /// <summary>Shows the room had held for this factory by then.</summary>
    public int ShowsAtContact { get; set; }

    /// <summary>Comments per viewer of the show hour, in millionths.</summary>
    public long InteractionMicro { get; set; }

    /// <summary>People per segment (nature's), one unit each.</summary>
    public SegmentCounts People { get; set; } = new();

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Number = codec.Int("number", Number);
        Room = codec.Entity("room", Room);
        Line = codec.Int("line", Line);
        PriceFen = codec.Long("priceFen", PriceFen);
        ShowsAtContact = codec.Int("showsAtContact", ShowsAtContact);
        InteractionMicro = codec.Long("interactionMicro", InteractionMicro);
        People = codec.Part("people", People);
    }
}
