using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Splits nature's record of who bought between units that go different ways, in proportion and without losing anybody. The
/// given record is left as it is: it belongs to a letter.
/// </summary>
/// <param name="First">Buyers of the first units.</param>
/// <param name="Rest">Buyers of the others.</param>
internal readonly record struct BuyerSplit(SegmentCounts First, SegmentCounts Rest)
{
    /// <summary>Splits buyers of <paramref name="first"/> + <paramref name="rest"/> units, one per unit.</summary>
    public static BuyerSplit Of(SegmentCounts buyers, int first, int rest)
    {
        if (buyers.Counts.Length > 0 && buyers.Total != first + rest)
        {
            throw new BrokenBalanceException($"{first + rest} units have {buyers.Total} buyers");
        }

        return buyers.Counts.Length == 0 || rest == 0 ? new BuyerSplit(buyers, SegmentCounts.Nobody())
            : first == 0 ? new BuyerSplit(SegmentCounts.Nobody(), buyers)
            : Divide(buyers, first);
    }

    /// <summary>Both records in one.</summary>
    /// <param name="mine">A record of the caller's own, which takes the sum if it can.</param>
    /// <param name="other">A record that is left as it is.</param>
    public static SegmentCounts Join(SegmentCounts mine, SegmentCounts other)
    {
        if (mine.Counts.Length == 0)
        {
            return other.Copy();
        }

        if (other.Counts.Length > 0)
        {
            mine.Add(other);
        }

        return mine;
    }

    private static BuyerSplit Divide(SegmentCounts buyers, int first)
    {
        var segments = buyers.Counts.Length;
        Span<long> weights = stackalloc long[segments];
        Span<long> parts = stackalloc long[segments];
        for (var i = 0; i < segments; i++)
        {
            weights[i] = buyers.Counts[i];
        }

        Fixed.LargestRemainder(first, weights, parts);
        var split = new BuyerSplit(SegmentCounts.Zero(buyers.First, segments), SegmentCounts.Zero(buyers.First, segments));
        for (var i = 0; i < segments; i++)
        {
            split.First.Counts[i] = (int)parts[i];
            split.Rest.Counts[i] = buyers.Counts[i] - (int)parts[i];
        }

        return split;
    }
}
