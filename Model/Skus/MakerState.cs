using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>What a SKU was told of its maker; absent where makers neither close nor change.</summary>
public sealed class MakerState : IDescribed
{
    /// <summary>Whether it has closed for good.</summary>
    public bool HasClosed { get; set; }

    /// <summary>Whether it has founded a content team.</summary>
    public bool HasTeam { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        HasClosed = codec.Flag("hasClosed", HasClosed);
        HasTeam = codec.Flag("hasTeam", HasTeam);
    }
}
