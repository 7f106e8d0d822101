using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The leads of a factory, and the shows by which rooms keep in touch with them; absent where nothing is sold by leads.</summary>
public sealed class LeadBook : IDescribed
{
    // Hours off the air after which the same room holds another show, as for slot fees.
    private const int HoursBetweenShows = 6;

    private List<ShowCount> shows = [];
    private int lastNumber;

    /// <summary>Leads who have not decided, by the time of contact.</summary>
    public List<Lead> Leads { get; private set; } = [];

    /// <summary>Shows a room has held.</summary>
    public int ShowsOf(EntityId room) => shows.Find(count => count.Room == room)?.Shows ?? 0;

    /// <summary>Notes an hour on air.</summary>
    public void OnAir(EntityId room, int tick)
    {
        var count = shows.Find(item => item.Room == room);
        if (count is null)
        {
            shows.Add(count = new ShowCount { Room = room, LastTick = -HoursBetweenShows - 1 });
        }

        count.Shows += tick - count.LastTick > HoursBetweenShows ? 1 : 0;
        count.LastTick = tick;
    }

    /// <summary>Enters leads of a show hour.</summary>
    public void Add(EntityId room, int line, LeadLine contact)
    {
        var isShow = ShowsOf(room);
        var known = Leads.Find(lead => lead.Room == room && lead.Line == line && lead.PriceFen == contact.PriceFen && lead.ShowsAtContact == isShow);
        if (known is not null)
        {
            known.People = BuyerSplit.Join(known.People, contact.People);
            return;
        }

        Leads.Add(new Lead
        {
            Number = ++lastNumber,
            Room = room,
            Line = line,
            PriceFen = contact.PriceFen,
            ShowsAtContact = isShow,
            InteractionMicro = contact.InteractionMicro,
            People = contact.People.Copy(),
        });
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Leads = codec.Items("leads", Leads);
        shows = codec.Items("shows", shows);
        lastNumber = codec.Int("lastNumber", lastNumber);
    }
}
