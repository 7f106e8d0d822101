using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// A smooth standard normal swing over time: one draw per knot, between knots a blend of the neighbours whose variance stays
/// 1. Any hour can be computed alone, so nobody has to keep state for it.
/// </summary>
/// <param name="seed">The nature seed.</param>
/// <param name="purpose">What swings.</param>
/// <param name="lengthHours">Hours between knots, above 0.</param>
internal sealed class SlowSwing(ulong seed, Purpose purpose, double lengthHours)
{
    /// <summary>The swing of <paramref name="key"/> at a tick: mean 0, standard deviation 1.</summary>
    public double At(ulong key, int tick)
    {
        var span = default(SwingSpan);
        return At(key, tick, ref span);
    }

    /// <summary>The same, with the two knots kept by the caller until the next pair is due.</summary>
    /// <param name="key">Who swings.</param>
    /// <param name="tick">When.</param>
    /// <param name="span">A pure cache of the same key; the default value is an empty one.</param>
    public double At(ulong key, int tick, ref SwingSpan span)
    {
        double position = tick / lengthHours;
        int knot = (int)position;
        if (!span.Holds(knot))
        {
            span = new SwingSpan(knot, Knot(key, knot), Knot(key, knot + 1));
        }

        double later = position - knot;
        double sooner = 1 - later;

        // Dividing by the length of (sooner, later) keeps the variance of a sum of independent draws at 1.
        return ((sooner * span.First) + (later * span.Second)) / Math.Sqrt((sooner * sooner) + (later * later));
    }

    private double Knot(ulong key, int knot) => new RandomStream(seed, key, (int)purpose, knot).Normal(0);
}
