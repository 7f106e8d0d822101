using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>The belt in every age of its timeline, and what of it the engine must know.</summary>
internal sealed class BeltAges
{
    private readonly EntityMaker[] makers;
    private readonly Belt[] belts;
    private readonly int[] starts;

    /// <summary>Draws the belt anew for every age; people, firms and dice are the same.</summary>
    /// <param name="timeline">The ages.</param>
    /// <param name="first">The belt of the first age.</param>
    /// <param name="maker">Makes its entities before hour 0.</param>
    public BeltAges(Timeline timeline, Belt first, EntityMaker maker)
    {
        starts = [.. timeline.Ages.Select(age => age.FromTick)];
        belts = [first, .. timeline.Ages.Select(age => BeltBuilder.Build(age.Scenario, first))];
        makers = [maker, .. belts.Skip(1).Select(belt => new EntityMaker(belt, NatureOf(belt), start: null))];
        Ages = new Ages(starts, (age, id) => makers[age].Make(id));
    }

    /// <summary>How entities pass from one age into the next.</summary>
    public Ages Ages { get; }

    /// <summary>The belt of a tick.</summary>
    public Belt BeltAt(int tick) => belts[starts.Count(start => start <= tick)];

    /// <summary>The path of nature through a belt.</summary>
    public static NaturePath NatureOf(Belt belt)
    {
        var run = belt.Scenario.Run;
        return new NaturePath(belt.Scenario, belt.Society, run.Seed.Nature, run.WarmupDays + run.Days);
    }

    /// <summary>
    /// Rooms whose schedule is another one from an age on. A room sleeps until its next hour on air, which may now be sooner;
    /// everybody else is awake once a day at least and finds out by itself. Factories that are told from an age on what to make, or are not any
    /// more: where days are not closed, they may sleep for longer.
    /// </summary>
    public IEnumerable<Call> Calls()
    {
        for (var age = 1; age < belts.Length; age++)
        {
            for (var room = 0; room < belts[age].Rooms.Count; room++)
            {
                if (!belts[age].Rooms[room].OnAir.SequenceEqual(belts[age - 1].Rooms[room].OnAir))
                {
                    yield return new Call(starts[age - 1], belts[age].Rooms[room].Id);
                }
            }

            for (var factory = 0; factory < belts[age].Factories.Count; factory++)
            {
                if (belts[age].Factories[factory].GivenReleases is not null != belts[age - 1].Factories[factory].GivenReleases is not null)
                {
                    yield return new Call(starts[age - 1], belts[age].Factories[factory].Id);
                }
            }
        }
    }
}
