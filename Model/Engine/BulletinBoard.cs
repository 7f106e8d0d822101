namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// The newest bulletin of every publisher and type. A bulletin wakes nobody; whoever steps may read it. Boards are never
/// changed, only replaced, so one can be handed to many entities at once.
/// </summary>
public sealed class BulletinBoard
{
    private readonly Letter[] bulletins;

    private BulletinBoard(Letter[] bulletins) => this.bulletins = bulletins;

    /// <summary>A board on which nothing has been published.</summary>
    public static BulletinBoard Empty { get; } = new([]);

    /// <summary>All bulletins, ordered by publisher and type.</summary>
    public ReadOnlySpan<Letter> Bulletins => bulletins;

    /// <summary>The newest bulletin of a type from a publisher, or null.</summary>
    public T? Newest<T>(EntityId publisher)
        where T : Message
    {
        foreach (ref readonly var bulletin in bulletins.AsSpan())
        {
            if (bulletin.From == publisher && bulletin.Body is T body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>A board on which each of <paramref name="news"/> replaces its predecessor.</summary>
    public BulletinBoard With(IReadOnlyList<Letter> news)
    {
        if (news.Count == 0)
        {
            return this;
        }

        var merged = new List<Letter>(bulletins);
        foreach (var item in news)
        {
            var index = merged.FindIndex(old => old.From == item.From && old.Body.Type == item.Body.Type);
            if (index < 0)
            {
                merged.Add(item);
            }
            else if (merged[index].Sent < item.Sent || (merged[index].Sent == item.Sent && merged[index].Sequence < item.Sequence))
            {
                merged[index] = item;
            }
        }

        merged.Sort(static (x, y) => x.From != y.From ? x.From.CompareTo(y.From) : x.Body.Type.CompareTo(y.Body.Type));
        return new BulletinBoard([.. merged]);
    }
}
