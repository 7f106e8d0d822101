namespace OrleansIndustrialBelt.Experiments.Statistics;

/// <summary>Whether there are replications enough for what is claimed.</summary>
public enum ReplicationVerdict
{
    /// <summary>The interval is clear of zero, and a difference of this size is found four times of five.</summary>
    Enough,

    /// <summary>The interval is clear of zero by luck of the draw as well: such a difference tends to be overstated.</summary>
    Overstated,

    /// <summary>The interval holds zero: no difference is shown, and one smaller than the detectable one may well be there.</summary>
    TooFew,
}

/// <summary>The smallest difference that so many replications can be relied on to find, beside the one that was seen.</summary>
/// <param name="Count">Pairs, n.</param>
/// <param name="Seen">Size of the mean difference that was seen.</param>
/// <param name="Detectable">Smallest difference found with 80 % power at 5 %, in the KPI's unit, if its scatter is the one seen.</param>
/// <param name="Verdict">What follows.</param>
public sealed record ReplicationCheck(int Count, double Seen, double Detectable, ReplicationVerdict Verdict)
{
    /// <summary>Checks a difference; null where the differences do not scatter.</summary>
    public static ReplicationCheck? Of(PairedDifference difference)
    {
        if (difference.Kind != DifferenceKind.Scattered)
        {
            return null;
        }

        var seen = Math.Abs(difference.Mean);
        var detectable = TestPower.SmallestEffect(difference.Count) * difference.StandardDeviation;
        return new ReplicationCheck(difference.Count, seen, detectable, (difference.IsClearOfZero, seen >= detectable) switch
        {
            (false, _) => ReplicationVerdict.TooFew,
            (_, false) => ReplicationVerdict.Overstated,
            _ => ReplicationVerdict.Enough,
        });
    }
}
