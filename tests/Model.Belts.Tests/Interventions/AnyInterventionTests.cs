using System.Globalization;
using CsCheck;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Interventions;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Interventions;

/// <summary>
/// Money, units and people add up whatever changes on whatever belt, partitions agree, and nothing before the first hour of a
/// change differs. <c>BELTS=500</c> tries more; see <see cref="ConservationTests"/>.
/// </summary>
public sealed class AnyInterventionTests
{
    private static readonly int Belts = int.Parse(Environment.GetEnvironmentVariable("BELTS") ?? "8", CultureInfo.InvariantCulture);

    // What starts or ends parts of a state, schedules, channels, or changes their sizes.
    private static readonly (string Set, string To)[] Settings =
    [
        ("policy.belt", "traditional"), ("policy.belt", "semi-planned"), ("policy.belt", "marketing-only"), ("policy.factory/1", "market"),
        ("knobs.belt", "{planningIntensity: 1}"), ("knobs.class/class0", "{shelfShare: 0}"), ("knobs.class/class0", "{shelfShare: 1, redesign: own-team-by-label}"),
        ("knobs.belt", "{redesign: none, contentSignal: false}"), ("knobs.belt", "{redesign: pooled}"), ("knobs.belt", "{replanHours: 7}"), ("knobs.belt", "{rooms: false}"),
        ("class/*.production.lineCount", "1"), ("class/*.production.lineCount", "5"), ("class/*.production.minimumReplanHours", "11"), ("class/*.production.materialLeadDays", "0.1"),
        ("class/*.store.skusPerShow", "1"), ("class/*.store.skusPerShow", "9"), ("class/*.store.liveHoursPerDay", "0"), ("class/*.store.liveHoursPerDay", "24"),
        ("class/*.store.shelfShare", "0"), ("class/*.content.team", "false"), ("class/*.content.evidenceFrom", "cluster"), ("category/*.priceCny", "90"), ("category/*.interestLagHours", "0"),
        ("influencer/host.skusPerShow", "1"), ("influencer/host.showDaysPerWeek", "1"), ("influencer/*.banned", "true"), ("room/*.closed", "true"), ("factory/*.closed", "true"),
        ("factory/0001.closed", "true"), ("platform/*.commissionFreeCny", "5000"), ("platform/*.concentration", "0"), ("wholesale.reviewDays", "2"), ("wholesale.rangeSize", "1"),
        ("wholesale.averagingPeriods", "1"), ("hub.isOut", "true"), ("hub.reportAgeHours", "30"), ("segment/*.needFactor", "3"), ("afterSale.repeatCycleDays", "1"), ("money.adPriceFactor", "9"),
        ("fakeOrders.roomShare", "1"), ("regulation", "{returnLimit: 0.1, windowDays: 1}"), ("exit", "{patienceDays: 1, creditDays: 1}"), ("district", "{trainedShare: 0.5, toolingShare: 0.5, liveBaseShare: 0.5}"), ("wordOfMouth", "{imitationPerDay: 0.5, toldPerView: 0.1}"), ("knobs.class/class0", "{priceUndercut: 0.5}"), ("knobs.belt", "{overflowRouting: true}"),
        ("cancellation.perDay", "0.9"), ("category/*.perishing.halfLifeDays", "2"), ("category/rods.perishing", "{transitDamageShare: 0.5, packaging: grip}"), ("knobs.belt", "{reportedCapacityFactor: 0.5}"), ("class/*.content.clipsPerMonth", "60"), ("clips", "{testConcepts: true}"),
        ("policy.belt", "market-steered-traffic"), ("policy.belt", "central-plan"), ("policy.belt", "community"), ("class/*.production.capacityFactor", "0.05"), ("hub.guestDefectFactor", "2"),
        ("sku/*.priceCny", "90"), ("sku/0001.priceCny", "20"), ("room/*.liveHoursPerDay", "3"), ("room/0001.firstHour", "23"), ("room/0001.showDays", "[monday, thursday]"),
        ("factory/0001.takenOver", "true"), ("factory/*.takenOver", "true"), ("factory/0001.orders", "{sku/0001: 150}"),
    ];

    /// <summary>Some change at some hour, perhaps for some hours.</summary>
    internal static readonly Gen<InterventionOptions> Intervention = Gen.Select(
        Gen.Int[0, Settings.Length - 1],
        Gen.Int[2, 70],
        Gen.Int[1, 60],
        Gen.Bool,
        (setting, from, length, ends) => Changes.Set(Hour(from), Settings[setting].Set, Settings[setting].To, ends ? Hour(from + length) : ""));

    [Fact]
    public void Everything_adds_up_and_nothing_before_differs()
        => Gen.Select(BeltRecipe.Any, Intervention.Array[1, 6]).Sample(
            (recipe, interventions) =>
            {
                var longer = recipe with { Days = Math.Max(recipe.Days, 5) };
                var plain = Belt(longer, []);
                var scenario = Changed(longer, interventions);
                var world = new BeltWorld(scenario);
                var lived = Changes.Live(scenario, partitions: 1 + (int)(recipe.Seed % 3));
                var first = world.Timeline.Ages.Count > 0 ? world.Timeline.Ages[0].FromTick : int.MaxValue;

                Assert.True(Changes.FirstDifference(BeltRecipe.Run(plain), lived) >= Math.Min(first, lived.TicksDone));
                Assert.Equal(lived.Digest, BeltRecipe.Run(scenario, partitions: 4, threads: 2).Digest);
            },
            iter: Belts,
            print: sample => $"{sample.Item1} {string.Join("; ", sample.Item2.Select(item => $"{item.At}-{item.Until} {item.Set}={item.To}"))}");

    /// <summary>A belt with those of the changes that may be.</summary>
    internal static ScenarioOptions Changed(BeltRecipe recipe, InterventionOptions[] interventions) => Belt(recipe, WhatMayBe(recipe, interventions));

    private static ScenarioOptions Belt(BeltRecipe recipe, InterventionOptions[] interventions)
    {
        var scenario = Changes.With(recipe, interventions);
        scenario.Clips = recipe.Seed % 2 == 0 ? new() { HitLevel = 0.01 } : null;
        return scenario;
    }

    // Of random changes some collide, and some are refused on this belt.
    private static InterventionOptions[] WhatMayBe(BeltRecipe recipe, InterventionOptions[] interventions)
        => interventions.Aggregate(
            Array.Empty<InterventionOptions>(),
            (kept, next) => Timeline.Check(Belt(recipe, [.. kept, next]), makeAges: true).Problems.Count == 0 ? [.. kept, next] : kept);

    private static string Hour(int tick) => string.Create(CultureInfo.InvariantCulture, $"day {1 + (tick / 24)} {tick % 24:00}:00");
}
