using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Interventions;

/// <summary>Bad interventions are refused before the run, each with its place and what would be right.</summary>
public sealed class InterventionFaultTests
{
    private const string Belt = """
        run: {days: 20, warmupDays: 10}
        categories: [{id: rods}, {id: reels}]
        segments: [{id: lake, platform: douyin}, {id: sea, platform: douyin}]
        platforms: [{id: douyin}]
        classes: {flexible: {}}
        factories: [{id: cape, class: flexible, count: 3}]
        influencers: [{id: host, count: 2}]
        interventions:
          - 
        """;

    [Theory]
    [InlineData("{at: day 21, set: hub.feeShare, to: 0}", "`day 21` lies after the end of the run; the nearest hour is `day 20 23:00`")]
    [InlineData("{at: day -10, set: hub.feeShare, to: 0}", "`day -10` lies before the run; the nearest hour is `day -9`")]
    [InlineData("{at: tomorrow, set: hub.feeShare, to: 0}", "`tomorrow` is no hour; give one such as `day 30` or `day 30 18:00`")]
    [InlineData("{at: day 1 18:30, set: hub.feeShare, to: 0}", "`18:30` is no full hour; give one from 00:00 to 23:00")]
    [InlineData("{at: day 5, until: day 5, set: hub.feeShare, to: 0}", "`day 5` is not after `day 5`; give a later hour")]
    [InlineData("{at: day 5}", "nothing is changed; give `set` and `to`, or `event`")]
    [InlineData("{at: day 5, set: hub.feeShare}", "the value is missing; give `to`, in quotes for a list, a map or \"null\"")]
    [InlineData("{at: day 5, set: hub.feeShare, to: 0, factor: 2}", "`factor` belongs to an event; leave it out")]
    [InlineData("{at: day 5, set: platform/douyn.commissionShare, to: 0}", "there is no platform `douyn` (did you mean `douyin`?); give one of platform/douyin")]
    [InlineData("{at: day 5, set: plattform/douyin.commissionShare, to: 0}", "there is nothing called `plattform/douyin` (did you mean `platform`?); an address begins with one of platform/,")]
    [InlineData("{at: day 5, set: factory/0004.closed, to: true}", "there is no factory/0004; the nearest is factory/0003")]
    [InlineData("{at: day 5, set: room/0006.closed, to: true}", "there is no room/0006; the nearest is room/0005")]
    [InlineData("{at: day 5, set: factory/kape.closed, to: true}", "there is no factory `kape` (did you mean `cape`?); give one of factory/cape, factory/0001 to factory/0003")]
    [InlineData("{at: day 5, set: platform/douyin, to: 0}", "`platform/douyin` names no key; give one of its keys, such as platform/douyin.KEY")]
    [InlineData("{at: day 5, set: platform/douyin.comissionShare, to: 0}", "platforms.0.comissionShare: unknown key; did you mean `commissionShare`?")]
    [InlineData("{at: day 5, set: platform/douyin.commissionShare, to: 2}", "platforms.0.commissionShare: `2` is out of range; give a number from 0 to 1 (share of price)")]
    [InlineData("{at: day 5, set: platform/douyin.commissionShare, to: none}", "platforms.0.commissionShare: `none` is not a number; give a number from 0 to 1 (share of price)")]
    [InlineData("{at: day 5, set: policy.belt, to: markte}", "policy.belt: there is no policy `markte` (did you mean `market`?)")]
    [InlineData("{at: day 5, set: factory/cape.count, to: 4}", "`factories.0.count` is settled before the first hour and stays for the run; what can be set beside it: capacityPerDay")]
    [InlineData("{at: day 5, set: nature.tasteVolatility, to: 0.1}", "`nature.tasteVolatility` is settled before the first hour and stays for the run; what can be set beside it: categoryVolumeSd, buzzSd, showLuckSd, or use the event `fad`")]
    [InlineData("{at: day 5, set: run.days, to: 30}", "`run` is settled before the first hour and stays for the run")]
    [InlineData("{at: day 5, set: classes.leading, to: \"{}\"}", "`classes` is settled before the first hour and stays for the run")]
    [InlineData("{at: day 5, set: policy.belt, to: preorder}", "whether factories of class flexible take pre-orders is settled before the first hour; set `preorder: false` beside it in knobs")]
    [InlineData("{at: day 5, event: fadd, category: rods, attribute: colour}", "there is no event `fadd` (did you mean `fad`?); give one of adPriceFactor,")]
    [InlineData("{at: day 5, event: closeFactory}", "closeFactory lacks whom or what it concerns; give `factory`")]
    [InlineData("{at: day 5, event: closeFactory, factory: factory/0009}", "there is no factory/0009; the nearest is factory/0003")]
    [InlineData("{at: day 5, event: closeFactory, factory: cape, days: 3}", "`days` says nothing to closeFactory here; it takes factory")]
    [InlineData("{at: day 5, set: sku/0999.priceCny, to: 90}", "there is no sku/0999; the nearest is sku/")]
    [InlineData("{at: day 5, event: takeOver, factory: factory/0001, orders: \"{sku/0999: 400}\"}", "there is no sku/0999; the nearest is sku/")]
    [InlineData("{at: day 5, event: takeOver, factory: factory/0003, orders: \"{sku/0001: 400}\"}", "factory/0003 does not make sku/0001; its SKUs are sku/")]
    [InlineData("{at: day 5, event: takeOver, factory: factory/0001, orders: \"{sku/0001: -1}\"}", "single.factories.factory/0001.orders.sku/0001: `-1` is out of range; give a whole number from 0 to 1000000 (units)")]
    [InlineData("{at: day 5, event: qualityScandal, category: rod}", "there is no category `rod` (did you mean `rods`?); give one of category/rods, category/reels")]
    [InlineData("{at: day 5, event: qualityScandal, category: rods, size: -1}", "categories.0.ratingLoss: `-1` is out of range; give a number from 0 to 1 (rating)")]
    [InlineData("{at: day 5 12:00, event: fad, category: rods, attribute: colour}", "a fad starts at midnight; give `day 5`")]
    [InlineData("{at: day 5, until: day 9, event: fad, category: rods, attribute: colour}", "a fad has no end, it fades; give `days`, its time constant")]
    [InlineData("{at: day 5, event: fad, category: rods, segment: leak, attribute: colour}", "there is no segment `leak` (did you mean `lake`?); give one of lake, sea")]
    [InlineData("{at: day 5, event: fad, category: rods, attribute: color}", "there is no attribute `color` (did you mean `colour`?)")]
    [InlineData("{at: day 5, set: hub.feeShare, to: 0, until: day 9}\n  - {at: day 8, set: hub.feeShare, to: 0.1}", "`hub.feeShare` is set by intervention 1 in the list at the same time; let one end before the other begins")]
    [InlineData("{at: day 5, event: closeFactory, factory: cape, until: day 9}\n  - {at: day 5, set: factory/0002.closed, to: true}", "`single.factories.factory/0002.closed` is set by intervention 1 in the list at the same time")]
    public void Each_fault_is_one_line_with_its_place(string intervention, string message)
    {
        var lines = ScenarioReader.ReadText<ScenarioOptions>("belt.yaml", Belt + intervention, []).Lines().ToList();

        var line = Assert.Single(lines);
        Assert.Contains(message, line, StringComparison.Ordinal);
        Assert.Matches(@"^belt\.yaml:(9|10):\d+: interventions\.[01]\.\w+: ", line);
    }

    [Theory]
    [InlineData("{at: day 5, set: hub.feeShare, to: 0, until: day 300}")]
    [InlineData("{at: day -9 01:00, set: platform/*.commissionShare, to: 0.01}")]
    [InlineData("{at: day 5, set: platform/0001.concentration, to: \"null\"}")]
    [InlineData("{at: day 5, set: factory/cape.capacityPerDay, to: \"{uniform: {from: 1, to: 2}}\"}")]
    [InlineData("{at: day 5, set: factory/cape.capacityFactor, to: 2}")]
    [InlineData("{at: day 5, set: knobs.factory/0001.planningIntensity, to: 0.5}")]
    [InlineData("{at: day 5, set: influencer/0002.commissionShare, to: 0.5}")]
    [InlineData("{at: day 5, set: hub.feeShare, to: 0, until: day 8}\n  - {at: day 8, set: hub.feeShare, to: 0.1}")]
    [InlineData("{at: day 5, event: fad, category: category/rods, attribute: colour, size: -2, days: 4, lift: 0}")]
    public void What_can_be_done_is_taken(string intervention)
        => Assert.Empty(ScenarioReader.ReadText<ScenarioOptions>("belt.yaml", Belt + intervention, []).Lines());

    [Theory]
    [InlineData("single: {factories: {factory/1: {closed: true}}}", "single.factories.factory/1: `factory/1` is spelt factory/0001; write it so")]
    [InlineData("single: {rooms: {room/0009: {closed: true}}}", "single.rooms.room/0009: there is no room/0009; the nearest is room/0005")]
    [InlineData("single: {influencers: {factory/0001: {}}}", "single.influencers.factory/0001: `factory/0001` is no address of this kind; give one such as influencer/0001")]
    public void Settings_of_nobody_are_refused(string single, string message)
        => Assert.Contains(
            message,
            Assert.Single(ScenarioReader.ReadText<ScenarioOptions>("belt.yaml", Belt.Split("interventions")[0] + single, []).Lines()),
            StringComparison.Ordinal);

    [Fact]
    public void Addresses_serve_the_command_line_as_well()
    {
        var scenario = ScenarioReader.ReadText<ScenarioOptions>(
            "belt.yaml", Belt.Split("interventions")[0], ["factory/2.closed=true", "platform/douyin.commissionShare=0.01", "class/flexible.store.trust=0"]).Value!;

        Assert.True(scenario.Single.Factories["factory/0002"].Closed);
        Assert.Equal(0.01, scenario.Platforms[0].CommissionShare);
        Assert.Equal(0, scenario.Classes["flexible"].Store.Trust);
    }
}
