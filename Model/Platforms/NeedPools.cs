using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// Nature's bookkeeping of people: per segment and category everyone is dormant, aware, ready, an owner or on the way back as
/// a loyal buyer. People are moved, never made: the five add up to the segment's population.
/// </summary>
internal sealed class NeedPools : IDescribed
{
    /// <summary>Without a need.</summary>
    public SegmentTable Dormant { get; private set; } = new();

    /// <summary>Aware of a need, not yet ready to buy.</summary>
    public SegmentTable Aware { get; private set; } = new();

    /// <summary>Ready to buy, those handed out to rooms included.</summary>
    public SegmentTable Ready { get; private set; } = new();

    /// <summary>With a need that is met.</summary>
    public SegmentTable Owned { get; private set; } = new();

    /// <summary>Satisfied owners who will come back to a room and are kept for it.</summary>
    public SegmentTable Loyal { get; private set; } = new();

    /// <summary>
    /// Returns to come of people who are kept already: where deliveries take longer than people take to buy again, one person
    /// may be expected back twice. The second return moves nobody.
    /// </summary>
    public SegmentTable KeptTwice { get; private set; } = new();

    /// <summary>Everyone of these populations, dormant unless the start says otherwise.</summary>
    public static NeedPools Of(IReadOnlyList<int> populations, int categories, PlatformStart? start)
    {
        SegmentTable Zero() => SegmentTable.Zero(populations.Count, categories);
        var pools = new NeedPools
        {
            Dormant = Zero(),
            Aware = Copy(start?.Aware, Zero()),
            Ready = Copy(start?.Ready, Zero()),
            Owned = Copy(start?.Owned, Zero()),
            Loyal = Copy(start?.Loyal, Zero()),
            KeptTwice = Zero(),
        };
        for (int segment = 0; segment < populations.Count; segment++)
        {
            for (int category = 0; category < categories; category++)
            {
                pools.Dormant[segment, category] = populations[segment] - pools.Total(segment, category);
            }
        }

        pools.Check(populations);
        return pools;
    }

    /// <summary>Moves people from one pool to another.</summary>
    /// <exception cref="BrokenBalanceException">There are not so many.</exception>
    public static void Move(SegmentTable from, SegmentTable to, int segment, int category, long people)
    {
        if (people < 0 || people > from[segment, category])
        {
            throw new BrokenBalanceException(
                $"{people} people of segment {segment} and category {category} were to leave a pool of {from[segment, category]}");
        }

        from[segment, category] -= people;
        to[segment, category] += people;
    }

    /// <summary>Moves the people of a whole table.</summary>
    public static void Move(SegmentTable from, SegmentTable to, SegmentTable people)
    {
        for (int segment = 0; segment < people.Values.Length / people.Categories; segment++)
        {
            for (int category = 0; category < people.Categories; category++)
            {
                Move(from, to, segment, category, people[segment, category]);
            }
        }
    }

    /// <summary>
    /// Keeps owners for their return. They bought days ago: whoever's need has woken since is taken from the later pools, and
    /// from the ready only those nobody has been promised. If there are not so many people left, the rest are kept already.
    /// </summary>
    /// <param name="people">Whom to keep.</param>
    /// <param name="reservations">Who is handed out.</param>
    public void Keep(SegmentTable people, Reservations reservations)
    {
        for (int segment = 0; segment < people.Values.Length / people.Categories; segment++)
        {
            for (int category = 0; category < people.Categories; category++)
            {
                long left = people[segment, category];
                left -= Take(Owned, segment, category, Math.Min(left, Owned[segment, category]));
                left -= Take(Dormant, segment, category, Math.Min(left, Dormant[segment, category]));
                left -= Take(Aware, segment, category, Math.Min(left, Aware[segment, category]));
                left -= Take(Ready, segment, category, Math.Min(left, reservations.Free(this, segment, category)));
                KeptTwice[segment, category] += left;
            }
        }
    }

    /// <summary>
    /// Takes people back who were counted as owners and got nothing. Whose need has woken again meanwhile is among the aware or
    /// the ready already and moves no more; so does who is kept for a return.
    /// </summary>
    /// <param name="to">The pool they go to: the ready or the dormant.</param>
    /// <param name="people">Who.</param>
    public void Reopen(SegmentTable to, SegmentTable people)
    {
        for (int segment = 0; segment < people.Values.Length / people.Categories; segment++)
        {
            for (int category = 0; category < people.Categories; category++)
            {
                long left = people[segment, category];
                long owners = Math.Min(left, Owned[segment, category]);
                Move(Owned, to, segment, category, owners);
                Move(Dormant, to, segment, category, Math.Min(left - owners, Dormant[segment, category]));
            }
        }
    }

    /// <summary>Lets people go who came back: they bought, or wanted nothing.</summary>
    /// <param name="to">The pool they go to.</param>
    /// <param name="people">Who came back.</param>
    /// <exception cref="BrokenBalanceException">More came back than were expected.</exception>
    public void LetGo(SegmentTable to, SegmentTable people)
    {
        for (int segment = 0; segment < people.Values.Length / people.Categories; segment++)
        {
            for (int category = 0; category < people.Categories; category++)
            {
                long kept = Math.Min(people[segment, category], Loyal[segment, category]);
                Move(Loyal, to, segment, category, kept);
                KeptTwice[segment, category] -= people[segment, category] - kept;
            }
        }
    }

    /// <summary>Makes sure that nobody was lost or made.</summary>
    /// <exception cref="BrokenBalanceException">A pool is negative, or the sum is not the population.</exception>
    public void Check(IReadOnlyList<int> populations)
    {
        for (int segment = 0; segment < populations.Count; segment++)
        {
            for (int category = 0; category < Dormant.Categories; category++)
            {
                long total = Total(segment, category);
                long least = Math.Min(
                    Math.Min(Dormant[segment, category], Aware[segment, category]),
                    Math.Min(Math.Min(Ready[segment, category], Owned[segment, category]), Math.Min(Loyal[segment, category], KeptTwice[segment, category])));
                if (total != populations[segment] || least < 0)
                {
                    throw new BrokenBalanceException(
                        $"segment {segment} has {total} people in category {category} instead of {populations[segment]}, least pool {least}");
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Dormant = codec.Part("dormant", Dormant);
        Aware = codec.Part("aware", Aware);
        Ready = codec.Part("ready", Ready);
        Owned = codec.Part("owned", Owned);
        Loyal = codec.Part("loyal", Loyal);
        KeptTwice = codec.Part("keptTwice", KeptTwice);
    }

    private long Take(SegmentTable from, int segment, int category, long people)
    {
        Move(from, Loyal, segment, category, people);
        return people;
    }

    private long Total(int segment, int category)
        => Dormant[segment, category] + Aware[segment, category] + Ready[segment, category] + Owned[segment, category] + Loyal[segment, category];

    private static SegmentTable Copy(SegmentTable? from, SegmentTable zero)
    {
        if (from is not null)
        {
            zero.Add(from);
        }

        return zero;
    }
}
