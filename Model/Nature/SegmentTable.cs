using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// Whole numbers per segment of one platform and per category (row by row). Nature's bookkeeping; decisions cannot open it.
/// </summary>
public sealed class SegmentTable : IDescribed
{
    /// <summary>Number of categories, the length of a row.</summary>
    public int Categories { get; private set; } = 1;

    /// <summary>The numbers, segment by segment.</summary>
    public long[] Values { get; private set; } = [];

    /// <summary>The number of one segment (counted from the platform's first) and category.</summary>
    public long this[int segment, int category]
    {
        get => Values[(segment * Categories) + category];
        set => Values[(segment * Categories) + category] = value;
    }

    /// <summary>A table of zeros.</summary>
    public static SegmentTable Zero(int segments, int categories)
        => new() { Categories = categories, Values = new long[segments * categories] };

    /// <summary>Adds another table of the same platform.</summary>
    public void Add(SegmentTable other)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            Values[i] = checked(Values[i] + other.Values[i]);
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Categories = codec.Int("categories", Categories);
        Values = codec.Longs("values", Values);
    }
}
