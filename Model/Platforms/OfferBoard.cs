using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>A platform's board of offers (选品广场): what factories posted for the period; each host is shown a few of them.</summary>
internal sealed class OfferBoard : IDescribed
{
    // Draws of one host: more than the offers it may be shown.
    private const int DrawsPerHost = 1 << 8;

    /// <summary>The offers, by factory and SKU.</summary>
    public List<Offer> Offers { get; private set; } = [];

    /// <summary>Takes in what was posted; a new period's offers replace the last one's.</summary>
    /// <returns>Whether anything was posted.</returns>
    public bool Collect(Hour hour)
    {
        List<Offer>? posted = null;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is OfferPosting posting)
            {
                (posted ??= []).AddRange(posting.Offers);
            }
        }

        Offers = posted ?? Offers;
        return posted is not null;
    }

    /// <summary>Shows every host some offers, drawn for it alone; all of them if there are no more.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="hosts">Hosts with a room on the platform, by number.</param>
    /// <param name="most">Offers a host is shown at most.</param>
    public void Show(Hour hour, IReadOnlyList<EntityId> hosts, int most)
    {
        var dice = hour.BehaviourDice(Purpose.OfferSample);
        foreach (var host in hosts)
        {
            hour.Send(host, new OfferSample { Offers = Draw(dice, host.Number, most) });
        }
    }

    // The first steps of a shuffle: every set of offers is as likely as any other.
    private List<Offer> Draw(in RandomStream dice, int host, int most)
    {
        var order = Enumerable.Range(0, Offers.Count).ToArray();
        var count = Math.Min(most, order.Length);
        for (var i = 0; i < count; i++)
        {
            var pick = i + (int)(dice.Uniform((host * DrawsPerHost) + i) * (order.Length - i));
            (order[i], order[pick]) = (order[pick], order[i]);
        }

        Array.Sort(order, 0, count);
        return [.. order.Take(count).Select(index => Offers[index])];
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => Offers = codec.Items("offers", Offers);
}
