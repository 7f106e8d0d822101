using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>Viewers per segment of one platform in thousandths of a person. Nature's; decisions cannot open it.</summary>
public sealed class Claims : IDescribed
{
    /// <summary>Thousandths of people, segment by segment of the platform.</summary>
    public long[] Milli { get; private set; } = [];

    /// <summary>Claims of zero.</summary>
    public static Claims Zero(int segments) => new() { Milli = new long[segments] };

    /// <summary>Adds other claims on the same platform.</summary>
    public void Add(Claims other) => Sums.Add(Milli, other.Milli);

    /// <inheritdoc/>
    public void Describe(Codec codec) => Milli = codec.Longs("milli", Milli);
}
