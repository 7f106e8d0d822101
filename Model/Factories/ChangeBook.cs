using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory has bought of another class's ways, and how well it does; absent where nobody adopts anything.</summary>
public sealed class ChangeBook : IDescribed
{
    /// <summary>Whether it has bought flexible production.</summary>
    public bool IsFlexible { get; set; }

    /// <summary>Whether it has founded a content team.</summary>
    public bool HasTeam { get; set; }

    /// <summary>Cash and value of stock at the last look, in fen.</summary>
    public long LastFen { get; set; }

    /// <summary>Its gain per day and unit of daily capacity up to the last look, in fen.</summary>
    public double FenPerUnitDay { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        IsFlexible = codec.Flag("isFlexible", IsFlexible);
        HasTeam = codec.Flag("hasTeam", HasTeam);
        LastFen = codec.Long("lastFen", LastFen);
        FenPerUnitDay = codec.Double("fenPerUnitDay", FenPerUnitDay);
    }
}
