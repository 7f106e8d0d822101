using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Nature's view of the roster: how far each design lies from each segment's taste, and what the segment would say about it.
/// A pure cache: what it keeps holds for one version and one day.
/// </summary>
internal sealed class TasteView
{
    private readonly RoomSite site;
    private readonly Seen[] seen;
    private readonly double[] laws;
    private readonly int lawLength;
    private readonly SwingSpan[] buzz;

    public TasteView(RoomSite site)
    {
        this.site = site;
        lawLength = site.Belt.AttributeCount + 1;
        seen = new Seen[site.Profile.Roster.Count * site.Segments];
        laws = site.IsEverOnAir ? new double[seen.Length * lawLength] : [];
        buzz = new SwingSpan[site.Profile.Roster.Count];
    }

    /// <summary>The slow swing of a SKU's attraction, in units of utility.</summary>
    public double Buzz(int entry, int tick) => site.Nature.Buzz(site.Profile.Roster[entry].Sku, tick, ref buzz[entry]);

    /// <summary>|q - θ|² of a SKU's design and a segment's taste.</summary>
    public double SquaredDistance(int entry, int segment, Design design, int day) => seen[Look(entry, segment, design, day)].SquaredDistance;

    /// <summary>The comments a segment would make about a SKU.</summary>
    public CommentLaw Law(int entry, int segment, Design design, int day)
    {
        var cell = Look(entry, segment, design, day);
        var numbers = laws.AsSpan(cell * lawLength, lawLength);
        if (!seen[cell].HasLaw)
        {
            var taste = site.Nature.TasteOf(site.First + segment, site.Profile.Roster[entry].Category, day);
            CommentLaw.Write(taste, design.Vector, site.Scenario.Comments.MismatchSlope, numbers);
            seen[cell].HasLaw = true;
        }

        return new CommentLaw(numbers);
    }

    private int Look(int entry, int segment, Design design, int day)
    {
        var cell = (entry * site.Segments) + segment;
        ref var look = ref seen[cell];
        if (look.Version != design.Version || look.Day != day)
        {
            look.SquaredDistance = site.Nature.SquaredDistance(design, site.First + segment, site.Profile.Roster[entry].Category, day);
            look.Version = design.Version;
            look.Day = day;
            look.HasLaw = false;
        }

        return cell;
    }

    private struct Seen
    {
        public int Version;
        public int Day;
        public bool HasLaw;
        public double SquaredDistance;
    }
}
