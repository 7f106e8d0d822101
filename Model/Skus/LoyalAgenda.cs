using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// Satisfied buyers who will come back, by room. Their cycle has no memory: each day everybody comes back with the same
/// probability, so that a count per room and segment is all there is to keep. Nature's bookkeeping.
/// </summary>
public sealed class LoyalAgenda : IDescribed
{
    private List<LoyalGroup> groups = [];

    /// <summary>The groups in order of their rooms' ids.</summary>
    public IReadOnlyList<LoyalGroup> Groups => groups;

    /// <summary>Enters buyers who will come back to a room.</summary>
    public void Add(EntityId room, SegmentCounts buyers)
    {
        var place = 0;
        while (place < groups.Count && groups[place].Room < room)
        {
            place++;
        }

        if (place == groups.Count || groups[place].Room != room)
        {
            groups.Insert(place, new LoyalGroup { Room = room, Waiting = SegmentCounts.Zero(buyers.First, buyers.Counts.Length) });
        }

        groups[place].Waiting.Add(buyers);
    }

    /// <summary>Draws who comes back today, one group per room that somebody comes back to.</summary>
    /// <param name="chance">Probability of a buyer to come back on a day.</param>
    /// <param name="dice">One draw per room and segment.</param>
    public List<LoyalGroup> DrawReturning(double chance, RandomStream dice)
    {
        var returning = new List<LoyalGroup>();
        var draw = 0;
        foreach (var group in groups)
        {
            var waiting = group.Waiting;
            SegmentCounts? back = null;
            for (var i = 0; i < waiting.Counts.Length; i++, draw++)
            {
                var people = dice.Binomial(waiting.Counts[i], chance, draw);
                if (people > 0)
                {
                    back ??= SegmentCounts.Zero(waiting.First, waiting.Counts.Length);
                    back.Counts[i] = people;
                    waiting.Counts[i] -= people;
                }
            }

            if (back is not null)
            {
                returning.Add(new LoyalGroup { Room = group.Room, Waiting = back });
            }
        }

        return returning;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => groups = codec.Items("groups", groups);
}
