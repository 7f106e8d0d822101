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
    private readonly RoomRoster roster;
    private readonly int lawLength;
    private Seen[] seen = [];
    private double[] laws = [];
    private SwingSpan[] buzz = [];
    private int edition = -1;

    public TasteView(RoomSite site, RoomRoster roster)
    {
        this.site = site;
        this.roster = roster;
        lawLength = site.Belt.AttributeCount + 1;
    }

    /// <summary>The slow swing of a SKU's attraction, in units of utility.</summary>
    public double Buzz(int entry, int tick)
    {
        Follow();
        return site.Nature.Buzz(roster.Entries[entry].Sku, tick, ref buzz[entry]);
    }

    /// <summary>|q - θ|² of a SKU's design and a segment's taste.</summary>
    public double SquaredDistance(int entry, int segment, Design design, int day) => seen[Look(entry, segment, design, day)].SquaredDistance;

    /// <summary>The comments a segment would make about a SKU.</summary>
    public CommentLaw Law(int entry, int segment, Design design, int day)
    {
        var cell = Look(entry, segment, design, day);
        var numbers = laws.AsSpan(cell * lawLength, lawLength);
        if (!seen[cell].HasLaw)
        {
            var taste = site.Nature.TasteOf(site.First + segment, roster.Entries[entry].Category, day);
            CommentLaw.Write(taste, design.Vector, site.Scenario.Comments.MismatchSlope, numbers);
            seen[cell].HasLaw = true;
        }

        return new CommentLaw(numbers);
    }

    private int Look(int entry, int segment, Design design, int day)
    {
        Follow();
        var cell = (entry * site.Segments) + segment;
        ref var look = ref seen[cell];
        if (look.Version != design.Version || look.Day != day)
        {
            look.SquaredDistance = site.Nature.SquaredDistance(design, site.First + segment, roster.Entries[entry].Category, day);
            look.Version = design.Version;
            look.Day = day;
            look.HasLaw = false;
        }

        return cell;
    }

    // Entries have other numbers in another edition of the roster.
    private void Follow()
    {
        if (edition != roster.Edition)
        {
            seen = new Seen[roster.Entries.Count * site.Segments];
            laws = site.IsEverOnAir ? new double[seen.Length * lawLength] : [];
            buzz = new SwingSpan[roster.Entries.Count];
            edition = roster.Edition;
        }
    }

    private struct Seen
    {
        public int Version;
        public int Day;
        public bool HasLaw;
        public double SquaredDistance;
    }
}
