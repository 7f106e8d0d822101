using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// Who makes what others cannot make in time: of the factories that make such goods, whose own designs are near enough and whose
/// reports leave lines idle, those the owner prefers, then those with most idle capacity, then by number. Offers are served in
/// order of factory and SKU; a guest is asked for its smallest batch at least.
/// </summary>
/// <remarks>
/// 500 units are offered; one factory has 320 idle units, another 250, a third 900 but no such goods, a fourth 150 with batches of
/// 200: the first is asked for 320, the second would be left 180, below its batch of 200, and is not asked.
/// </remarks>
public static class OverflowRouting
{
    /// <summary>Settles who is asked for how much of each offer.</summary>
    /// <param name="offers">What is offered, in order of factory and SKU.</param>
    /// <param name="hosts">Who could take work on; their idle units are used up as offers are placed.</param>
    /// <param name="longestDistance">How far a design may lie from a guest's mean design, in taste units.</param>
    public static IReadOnlyList<GuestPlacement> Decide(IReadOnlyList<OverflowCase> offers, IReadOnlyList<GuestHost> hosts, double longestDistance)
    {
        var idle = hosts.Select(host => host.IdleUnits).ToArray();
        var placements = new List<GuestPlacement>();
        foreach (var offer in offers)
        {
            var left = offer.Line.Units;
            foreach (var place in Ranked(offer, hosts, idle, longestDistance))
            {
                var units = (int)Math.Min(left, idle[place]);
                if (units >= hosts[place].MinimumBatch)
                {
                    placements.Add(new GuestPlacement(offer, hosts[place].Factory, units));
                    idle[place] -= units;
                    left -= units;
                }
            }
        }

        return placements;
    }

    private static int[] Ranked(OverflowCase offer, IReadOnlyList<GuestHost> hosts, long[] idle, double longestDistance)
        => [.. Enumerable.Range(0, hosts.Count)
            .Where(place => hosts[place].Factory != offer.Owner
                && hosts[place].CanMake[offer.Category]
                && Squared(hosts[place].MeanDesign, offer.Line.Design.Vector) <= longestDistance * longestDistance)
            .OrderBy(place => hosts[place].Cost)
            .ThenByDescending(place => idle[place])
            .ThenBy(place => hosts[place].Factory)];

    private static double Squared(double[] mean, double[] design)
    {
        var sum = 0.0;
        for (var k = 0; k < design.Length; k++)
        {
            sum += (mean[k] - design[k]) * (mean[k] - design[k]);
        }

        return sum;
    }
}

/// <summary>Units a factory offers to others.</summary>
/// <param name="Owner">Whose goods they are.</param>
/// <param name="Category">Their category.</param>
/// <param name="Line">SKU, units, design.</param>
public sealed record OverflowCase(EntityId Owner, int Category, OverflowLine Line);

/// <summary>A factory that could make goods of others.</summary>
/// <param name="Factory">Who.</param>
/// <param name="IdleUnits">Units it has lines for, by its own report.</param>
/// <param name="MinimumBatch">Its smallest job.</param>
/// <param name="CanMake">Per category, whether it makes such goods.</param>
/// <param name="MeanDesign">The mean of its own designs.</param>
/// <param name="Cost">What it costs the hub's owner that this one makes the goods; see <see cref="OwnerObjective"/>.</param>
public sealed record GuestHost(
    EntityId Factory, long IdleUnits, int MinimumBatch, IReadOnlyList<bool> CanMake, double[] MeanDesign, long Cost);

/// <summary>Units that a guest is asked to make.</summary>
/// <param name="Offer">Of which offer.</param>
/// <param name="Guest">By whom.</param>
/// <param name="Units">How many.</param>
public sealed record GuestPlacement(OverflowCase Offer, EntityId Guest, int Units);
