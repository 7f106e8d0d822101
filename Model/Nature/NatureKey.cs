namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// Keys of nature's draws that belong to no entity. They lie below every entity's identity, whose kind is 1 or more, so that
/// no draw is shared.
/// </summary>
internal static class NatureKey
{
    private const ulong Segments = 1UL << 24;
    private const ulong Categories = 2UL << 24;

    /// <summary>The key of a segment's own draws.</summary>
    public static ulong OfSegment(int segment) => Segments + (ulong)segment;

    /// <summary>The key of a category's own draws.</summary>
    public static ulong OfCategory(int category) => Categories + (ulong)category;
}
