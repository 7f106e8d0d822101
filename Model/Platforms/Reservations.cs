using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// Who has been handed out to rooms and may not be offered again before the rooms' reports are booked, so that no person
/// buys twice.
/// </summary>
internal sealed class Reservations : IDescribed
{
    private List<Handout> handouts = [];

    /// <summary>Ready people of a segment and category whom nobody has been promised.</summary>
    public long Free(NeedPools pools, int segment, int category) => pools.Ready[segment, category] - HandedOut(segment, category);

    /// <summary>People handed out and not yet released.</summary>
    public long HandedOut(int segment, int category)
    {
        long people = 0;
        foreach (var handout in handouts)
        {
            people += handout.People[segment, category];
        }

        return people;
    }

    /// <summary>Reserves people for the rooms of a show hour.</summary>
    public void HandOut(int showTick, SegmentTable people)
    {
        if (handouts.Exists(handout => handout.ShowTick == showTick))
        {
            throw new BrokenBalanceException($"people were handed out twice for the show hour {showTick}");
        }

        handouts.Add(new Handout { ShowTick = showTick, People = people });
    }

    /// <summary>Makes sure that rooms sold only to people they had been handed out.</summary>
    public void CheckSales(int showTick, SegmentTable bought)
    {
        var handout = handouts.Find(item => item.ShowTick == showTick);
        for (int i = 0; i < bought.Values.Length; i++)
        {
            long offered = handout?.People.Values[i] ?? 0;
            if (bought.Values[i] < 0 || bought.Values[i] > offered)
            {
                throw new BrokenBalanceException($"rooms sold to {bought.Values[i]} people at tick {showTick}, but {offered} had been handed out (cell {i})");
            }
        }
    }

    /// <summary>Takes everyone back whose show hour is over and booked.</summary>
    /// <param name="lastShowTick">The last show hour that is over.</param>
    public void Release(int lastShowTick) => handouts.RemoveAll(handout => handout.ShowTick <= lastShowTick);

    /// <inheritdoc/>
    public void Describe(Codec codec) => handouts = codec.Items("handouts", handouts);
}
