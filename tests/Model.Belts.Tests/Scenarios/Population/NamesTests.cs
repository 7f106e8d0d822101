using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Scenarios.Population;

public sealed class NamesTests
{
    [Fact]
    public void A_factory_its_goods_and_its_rooms_have_names_of_their_own()
    {
        var scenario = (BeltRecipe.Plain with { Factories = 3 }).Scenario();
        scenario.Categories[0].Label = new LabelOptions { En = "Rods", Zh = "鱼竿" };
        scenario.Factories[1].Label = new LabelOptions { En = "Weihai Rods", Zh = "威海鱼竿厂" };
        scenario.Factories[1].Designs.Add(new SkuOptions { Category = "reels", Label = new LabelOptions { En = "Silver reel" } });
        scenario.Influencers[0].Rooms = 2;

        var belt = BeltBuilder.Build(scenario);

        Assert.Equal(("Weihai Rods", "威海鱼竿厂"), (belt.Factories[1].Label.En, belt.Factories[1].Label.Zh));
        Assert.Equal(("Rods 1", "鱼竿 1"), (belt.Skus[0].Label.En, belt.Skus[0].Label.Zh));
        Assert.Equal(("Silver reel", "reels 3"), (belt.Skus[2].Label.En, belt.Skus[2].Label.Zh));
        Assert.Equal(("Weihai Rods room", "威海鱼竿厂 直播间"), (belt.Rooms[0].Label.En, belt.Rooms[0].Label.Zh));
        Assert.Equal("host 1 room 2", belt.Rooms[^3].Label.En);
        var labels = belt.Factories.Select(item => item.Label.En)
            .Concat(belt.Skus.Select(item => item.Label.En))
            .Concat(belt.Rooms.Select(item => item.Label.En))
            .ToList();
        Assert.Equal(labels.Count, labels.Distinct(StringComparer.Ordinal).Count());
    }
}
