using System.Globalization;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Flows;

/// <summary>A small belt whose sizes, delays and policy are drawn, with everything in it that a belt has by itself.</summary>
internal static class RandomBelt
{
    private static readonly string[] Policies = ["traditional", "market", "community", "marketing-only"];

    /// <summary>The belt of a number.</summary>
    public static ScenarioOptions Of(int number)
    {
        var dice = new RandomStream((ulong)number, entity: 1, purpose: 1, tick: 0);
        double Between(int draw, double least, double most) => Math.Round(least + ((most - least) * dice.Uniform(draw)), 2);
        return ReducedBelt.Read(string.Create(CultureInfo.InvariantCulture, $$"""
            run: {days: 20, warmupDays: 0}
            nature: {attributes: [weight, grip], fadsPerSegmentDay: 0.1}
            categories: [{id: rods, needPerSegmentDay: {{Between(0, 100, 500)}}, purchaseCycleDays: 10}]
            platforms: [{id: feed, recommendedViewsPerPersonDay: 0.5}]
            segments:
              - {id: anglers, platform: feed, population: 9000}
              - {id: beginners, platform: feed, population: 12000}
            afterSale: {deliveryHoursMin: 6, deliveryHoursMax: {{(int)Between(1, 7, 40)}}, returnDelayDaysMin: 1, returnDelayDaysMax: 2}
            wholesale: {reviewDays: 2, deliveryDays: 1}
            classes:
              makers:
                production:
                  lineCount: {{(int)Between(2, 1, 4)}}
                  minimumBatch: {{(int)Between(3, 5, 60)}}
                  materialLeadDays: {{Between(4, 0, 4)}}
                  finishingDays: {{Between(5, 0, 2)}}
                  plannedQueueDays: {{Between(6, 0, 1)}}
                  minimumReplanHours: {{(int)Between(7, 4, 48)}}
                  presaleDays: {{Between(8, 0, 4)}}
                content: {team: {{(dice.Uniform(9) < 0.5 ? "true" : "false")}}, prototypeHours: 24, toolingCny: 100, minimumVersionDays: 0, evidenceThreshold: 0.5, monthlyCny: 3000}
                store: {followers: 2000, liveHoursPerDay: {{(int)Between(10, 2, 12)}}, skusPerShow: 2, shelfShare: {{Between(11, 0, 1)}}}
            factories: [{class: makers, count: {{(int)Between(12, 1, 5)}}, skus: 3, rooms: 1, capacityPerDay: {{Between(13, 40, 200)}} }]
            policy: {belt: {{Policies[(int)(dice.Uniform(14) * Policies.Length)]}} }
            """));
    }
}
