using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// Makes the optimum of a flow unique: every lane gets a small number of its own, mixed from the ids at its ends, and costs are
/// multiplied so that no cycle of such numbers outweighs one unit of cost. Plain ranks would not do: over a cycle of two
/// factories and two cells they cancel.
/// </summary>
internal sealed class TieBreak
{
    // The solver's time grows with the bits of a cost; twenty leave two plans tied once in a million cycles.
    private const int LargestBits = 20;
    private const int SmallestBits = 8;
    private const int SolverBits = 62;

    private readonly ulong mask;

    private TieBreak(long factor, ulong mask)
    {
        Factor = factor;
        this.mask = mask;
    }

    /// <summary>Multiplies every cost.</summary>
    public long Factor { get; }

    /// <summary>The finest tie-break that leaves the solver room for its prices, which reach cost times squared nodes.</summary>
    /// <returns>Null if not even a coarse one does.</returns>
    public static TieBreak? For(long largestCost, int cells, int nodes)
    {
        for (var bits = LargestBits; bits >= SmallestBits; bits--)
        {
            // A cycle passes each cell at most once, over two lanes.
            var factor = ((Int128)cells * 2 << bits) + 1;
            var largest = (factor * largestCost) + ((Int128)1 << bits);
            if (largest * (nodes + 1) * (nodes + 1) < (Int128)1 << SolverBits)
            {
                return new TieBreak((long)factor, (1UL << bits) - 1);
            }
        }

        return null;
    }

    /// <summary>The small number of a lane.</summary>
    public long Of(EntityId factory, int cell)
    {
        // The finalizer of SplitMix64: neighbouring ids get unrelated numbers.
        var mixed = (factory.Packed << 20) + (ulong)cell + 0x9E3779B97F4A7C15UL;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return (long)((mixed ^ (mixed >> 31)) & mask);
    }
}
