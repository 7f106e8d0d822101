using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A factory's sales on one platform on which fees are still due.</summary>
public sealed class PlatformAccount : IDescribed
{
    /// <summary>Sales less refunds since the last settlement, in fen; negative after a day of more refunds than sales.</summary>
    public long UnsettledFen { get; set; }

    /// <summary>Settled sales since the start of the year, in fen: the waiver of the commission counts them.</summary>
    public long YearFen { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        UnsettledFen = codec.Long("unsettledFen", UnsettledFen);
        YearFen = codec.Long("yearFen", YearFen);
    }
}
