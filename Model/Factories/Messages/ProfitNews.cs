using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Factory to a neighbour: how well it has done since the last look, and with what.</summary>
public sealed class ProfitNews : Message
{
    /// <summary>Gain per day and unit of daily capacity, in fen.</summary>
    public double FenPerUnitDay { get; set; }

    /// <summary>Whether it makes goods as the flexible class does.</summary>
    public bool IsFlexible { get; set; }

    /// <summary>Whether it has a content team.</summary>
    public bool HasTeam { get; set; }

    /// <inheritdoc/>
    public override int Type => 61;

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        FenPerUnitDay = codec.Double("fenPerUnitDay", FenPerUnitDay);
        IsFlexible = codec.Flag("isFlexible", IsFlexible);
        HasTeam = codec.Flag("hasTeam", HasTeam);
    }
}
