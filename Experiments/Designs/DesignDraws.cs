using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Experiments.Designs;

/// <summary>The draws of one part of a design; keyed, so that a design is the same anywhere and a longer one begins like a shorter.</summary>
/// <param name="seed">Seed of the design.</param>
/// <param name="part">Which part: a factor's column or a trajectory.</param>
internal sealed class DesignDraws(ulong seed, int part)
{
    private const int Purpose = 2;

    private readonly RandomStream stream = new(seed, (ulong)part, Purpose, tick: 0);
    private int next;

    /// <summary>A uniform number in (0, 1).</summary>
    public double Uniform() => stream.Uniform(next++);

    /// <summary>A whole number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(Uniform() * count);

    /// <summary>The numbers from 0 to <paramref name="count"/> - 1 in an order of which all are equally likely (Fisher and Yates).</summary>
    public int[] Permutation(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}
