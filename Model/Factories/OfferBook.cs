using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A factory's offers to hosts and the terms that follow from those that were taken; absent without matching.</summary>
internal sealed class OfferBook : IDescribed
{
    /// <summary>Offers by product line.</summary>
    public List<OfferRecord> Offers { get; private set; } = [];

    /// <summary>Terms by room; a room that took nothing yet sells under the terms of its drawn roster.</summary>
    public List<HostTerms> Terms { get; private set; } = [];

    /// <summary>A book without an offer.</summary>
    public static OfferBook Of(int productLines)
        => new() { Offers = [.. Enumerable.Range(0, productLines).Select(_ => new OfferRecord())] };

    /// <summary>The terms of a room, or null.</summary>
    public HostTerms? Find(EntityId room)
    {
        var at = PlaceOf(room);
        return at < Terms.Count && Terms[at].Room == room ? Terms[at] : null;
    }

    /// <summary>The terms of a room, begun with those of its drawn roster.</summary>
    public HostTerms FindOrAdd(EntityId room, RoomContract drawn)
    {
        if (Find(room) is { } known)
        {
            return known;
        }

        var terms = new HostTerms { Room = room, CommissionMicro = [.. drawn.CommissionMicro], SlotFeeFen = [.. drawn.SlotFeeFen] };
        Terms.Insert(PlaceOf(room), terms);
        return terms;
    }

    private int PlaceOf(EntityId room)
    {
        var at = 0;
        while (at < Terms.Count && Terms[at].Room < room)
        {
            at++;
        }

        return at;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Offers = codec.Items("offers", Offers);
        Terms = codec.Items("terms", Terms);
    }
}
