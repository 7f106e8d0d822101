using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to its store rooms and SKUs: it has closed for good, or has founded a content team.</summary>
public sealed class MakerNews : Message
{
    /// <summary>Whether it has closed: rooms stay dark and shelves are not filled any more.</summary>
    public bool HasClosed { get; set; }

    /// <summary>Whether it has a content team now.</summary>
    public bool HasTeam { get; set; }

    /// <inheritdoc/>
    public override int Type => 59;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        HasClosed = codec.Flag("hasClosed", HasClosed);
        HasTeam = codec.Flag("hasTeam", HasTeam);
    }
}
