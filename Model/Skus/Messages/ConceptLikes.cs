using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>SKU to factory when a concept has been shown: how many of as many viewers liked it and the present design.</summary>
public sealed class ConceptLikes : Message
{
    /// <summary>Viewers who liked the concept.</summary>
    public int Concept { get; set; }

    /// <summary>Viewers who liked the present design.</summary>
    public int Present { get; set; }

    /// <inheritdoc/>
    public override int Type => 51;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Concept = codec.Int("concept", Concept);
        Present = codec.Int("present", Present);
    }
}
