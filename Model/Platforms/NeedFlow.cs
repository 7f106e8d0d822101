using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// What moves people between the pools every hour, by nature's dice: needs awake, ripen, are given up, and return when a
/// purchase cycle ends. Waiting times are geometric, so that means are exact at an hour's grain.
/// </summary>
internal sealed class NeedFlow
{
    private readonly NaturePath nature;
    private readonly int first;
    private readonly int[] populations;
    private readonly double[] readyPerHour;
    private readonly double[] givingUpPerHour;
    private readonly double[] cycleEndPerHour;

    public NeedFlow(Belt belt, NaturePath nature, int platform)
    {
        this.nature = nature;
        first = belt.Society.FirstOn[platform];
        populations = [.. Enumerable.Range(first, belt.Society.CountOn[platform]).Select(segment => belt.Society.Segments[segment].Population)];
        var categories = belt.Scenario.Categories;

        // A person who becomes aware may ripen in the same hour: P = 1 / (1 + lag) has the mean lag exactly, 0 included.
        readyPerHour = [.. categories.Select(category => 1 / (1 + category.InterestLagHours))];
        givingUpPerHour = [.. categories.Select(category => 1 - Elementary.Pow(1 - category.GiveUpPerDay, 1.0 / Calendar.HoursPerDay))];
        cycleEndPerHour = [.. categories.Select(category => 1 / (category.PurchaseCycleDays * Calendar.HoursPerDay))];
    }

    /// <summary>People per segment of the platform.</summary>
    public IReadOnlyList<int> Populations => populations;

    /// <summary>Lives one hour of all pools.</summary>
    public void Live(Hour hour, NeedPools pools, Reservations reservations)
    {
        var dice = new PoolDice(hour);
        long aware = 0;
        long ready = 0;
        long gaveUp = 0;
        for (int segment = 0; segment < populations.Length; segment++)
        {
            for (int category = 0; category < readyPerHour.Length; category++)
            {
                int cell = (segment * readyPerHour.Length) + category;
                gaveUp += GiveUp(pools, reservations, segment, category, cell, dice);
                EndCycles(pools, segment, category, cell, dice);
                aware += Awake(hour.Tick, pools, segment, category, cell, dice);
                ready += Ripen(pools, segment, category, cell, dice);
            }
        }

        hour.Count(Metric.PlatformBecameAware, aware);
        hour.Count(Metric.PlatformBecameReady, ready);
        hour.Count(Metric.PlatformGaveUp, gaveUp);
    }

    /// <summary>
    /// Draws how many of the ready act at a rate that is meant for all of them: only those nobody has been promised can, so
    /// theirs is the higher rate, at most 1.
    /// </summary>
    public static double RateOfFree(double rate, long ready, long free) => free > 0 ? Math.Min(1, rate * ready / free) : 0;

    private long GiveUp(NeedPools pools, Reservations reservations, int segment, int category, int cell, in PoolDice dice)
    {
        long free = reservations.Free(pools, segment, category);
        double rate = RateOfFree(givingUpPerHour[category], pools.Ready[segment, category], free);
        int people = dice.GivingUp.Binomial(checked((int)free), rate, cell);
        NeedPools.Move(pools.Ready, pools.Dormant, segment, category, people);
        return people;
    }

    private void EndCycles(NeedPools pools, int segment, int category, int cell, in PoolDice dice)
    {
        int people = dice.CycleEnd.Binomial(checked((int)pools.Owned[segment, category]), cycleEndPerHour[category], cell);
        NeedPools.Move(pools.Owned, pools.Dormant, segment, category, people);
    }

    private long Awake(int tick, NeedPools pools, int segment, int category, int cell, in PoolDice dice)
    {
        double rate = Math.Min(1, nature.AwarenessRate(first + segment, category, tick) / populations[segment]);
        int people = dice.Awareness.Binomial(checked((int)pools.Dormant[segment, category]), rate, cell);
        NeedPools.Move(pools.Dormant, pools.Aware, segment, category, people);
        return people;
    }

    private long Ripen(NeedPools pools, int segment, int category, int cell, in PoolDice dice)
    {
        int people = dice.Readiness.Binomial(checked((int)pools.Aware[segment, category]), readyPerHour[category], cell);
        NeedPools.Move(pools.Aware, pools.Ready, segment, category, people);
        return people;
    }

    private readonly struct PoolDice(Hour hour)
    {
        public RandomStream Awareness { get; } = hour.NatureDice(Purpose.Awareness);

        public RandomStream Readiness { get; } = hour.NatureDice(Purpose.Readiness);

        public RandomStream GivingUp { get; } = hour.NatureDice(Purpose.GivingUp);

        public RandomStream CycleEnd { get; } = hour.NatureDice(Purpose.CycleEnd);
    }
}
