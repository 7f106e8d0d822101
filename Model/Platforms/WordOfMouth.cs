using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// Owners and viewers who make others aware: need that content and sales create, beside nature's own. Owners are imitated
/// within their segment and category; viewers speak to anybody on the platform, of each category alike.
/// </summary>
/// <param name="options">Rates.</param>
/// <param name="populations">People per segment of the platform.</param>
internal sealed class WordOfMouth(WordOfMouthOptions options, IReadOnlyList<int> populations)
{
    private readonly long people = populations.Sum(population => (long)population);

    /// <summary>Lets an hour's talk make dormant people aware.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="pools">Where the people are.</param>
    /// <param name="viewers">Viewers of the shows that were reported.</param>
    public void Spread(Hour hour, NeedPools pools, long viewers)
    {
        var dice = hour.NatureDice(Purpose.WordOfMouth);
        var categories = pools.Dormant.Categories;
        var byViewers = options.ToldPerView * viewers / people / categories;
        long told = 0;
        for (var segment = 0; segment < populations.Count; segment++)
        {
            for (var category = 0; category < categories; category++)
            {
                var adopters = Adopters(pools, segment, category);
                var byOwners = Bass.Rate(options.ExternalPerDay, options.ImitationPerDay, adopters, populations[segment]) / Calendar.HoursPerDay;
                var dormant = checked((int)pools.Dormant[segment, category]);
                var aware = dice.Binomial(dormant, Math.Min(1, byOwners + byViewers), (segment * categories) + category);
                NeedPools.Move(pools.Dormant, pools.Aware, segment, category, aware);
                told += aware;
            }
        }

        hour.Count(Metric.PlatformBecameAware, told);
        hour.Count(Metric.PlatformToldOfNeed, told);
    }

    private long Adopters(NeedPools pools, int segment, int category)
        => options.AwareAreImitated
            ? populations[segment] - pools.Dormant[segment, category]
            : pools.Owned[segment, category] + pools.Loyal[segment, category];
}
