using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>What shoppers wanted on one day, and what they got.</summary>
internal sealed class ShelfDay
{
    // Per line and segment, line by line.
    private readonly long[] wants;
    private readonly double[] gainCny;
    private readonly int segments;

    public ShelfDay(List<ShelfLine> lines, int firstSegment, int segments)
    {
        Lines = lines;
        this.segments = segments;
        wants = new long[lines.Count * segments];
        gainCny = new double[lines.Count * segments];
        Sales = lines.ConvertAll(_ => new ShelfSales { Buyers = SegmentCounts.Zero(firstSegment, segments) });
    }

    /// <summary>The shelves.</summary>
    public List<ShelfLine> Lines { get; }

    /// <summary>What each shelf sold; see <see cref="Serve"/>.</summary>
    public List<ShelfSales> Sales { get; }

    /// <summary>
    /// Expected gain of the shoppers who were served (<see cref="Choice.GainOfBuyer"/>), in CNY; whoever was turned away had none.
    /// </summary>
    public double SurplusCny { get; private set; }

    /// <summary>Units sold.</summary>
    public int Units { get; private set; }

    /// <summary>Notes what shoppers of a segment want of the shelves they see; each shelf is seen in one shop only.</summary>
    /// <param name="segment">The segment, counted from the platform's first.</param>
    /// <param name="shown">Indices of the lines.</param>
    /// <param name="units">Units wanted of each.</param>
    /// <param name="buyersGainCny">What whoever gets a unit gains by it.</param>
    public void Want(int segment, ReadOnlySpan<int> shown, ReadOnlySpan<int> units, double buyersGainCny)
    {
        for (int i = 0; i < shown.Length; i++)
        {
            wants[(shown[i] * segments) + segment] = units[i];
            gainCny[(shown[i] * segments) + segment] = buyersGainCny;
        }
    }

    /// <summary>Sells what there is; a short shelf serves the segments in proportion to their wants.</summary>
    public void Serve(NeedPools pools)
    {
        Span<long> parts = stackalloc long[segments];
        for (int line = 0; line < Lines.Count; line++)
        {
            var row = wants.AsSpan(line * segments, segments);
            long wanted = 0;
            foreach (long want in row)
            {
                wanted += want;
            }

            long sold = Math.Min(wanted, Lines[line].Units);
            Sales[line].Units = (int)sold;
            Sales[line].TurnedAway = (int)(wanted - sold);
            if (sold == 0)
            {
                continue;
            }

            Fixed.LargestRemainder(sold, row, parts);
            Units += (int)sold;
            for (int segment = 0; segment < parts.Length; segment++)
            {
                Sales[line].Buyers.Counts[segment] = (int)parts[segment];
                NeedPools.Move(pools.Ready, pools.Owned, segment, Lines[line].Category, parts[segment]);
                SurplusCny += parts[segment] * gainCny[(line * segments) + segment];
            }
        }
    }
}
