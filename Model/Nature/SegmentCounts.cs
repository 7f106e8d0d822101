using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// People or units per segment of one platform. It travels in letters and rests in states as nature's bookkeeping; decisions
/// cannot open it.
/// </summary>
public sealed class SegmentCounts : IDescribed
{
    /// <summary>Nobody, of no platform. An object of its own each time: reading bytes back writes into objects that are there.</summary>
    public static SegmentCounts Nobody() => new();

    /// <summary>Index of the platform's first segment among the belt's.</summary>
    public int First { get; private set; }

    /// <summary>Counts of the platform's segments, from <see cref="First"/> on.</summary>
    public int[] Counts { get; private set; } = [];

    /// <summary>The sum over segments.</summary>
    public int Total
    {
        get
        {
            var total = 0;
            foreach (var count in Counts)
            {
                total += count;
            }

            return total;
        }
    }

    /// <summary>Counts of zero for the segments from <paramref name="first"/> on.</summary>
    public static SegmentCounts Zero(int first, int segments) => new() { First = first, Counts = new int[segments] };

    /// <summary>A record of its own with the same counts.</summary>
    public SegmentCounts Copy() => new() { First = First, Counts = [.. Counts] };

    /// <summary>Adds the counts of another platform-alike.</summary>
    public void Add(SegmentCounts other)
    {
        for (var i = 0; i < Counts.Length; i++)
        {
            Counts[i] = checked(Counts[i] + other.Counts[i]);
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        First = codec.Int("first", First);
        Counts = codec.Ints("counts", Counts);
    }
}
