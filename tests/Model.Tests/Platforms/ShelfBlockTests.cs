using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

public sealed class ShelfBlockTests
{
    [Fact]
    public void Skus_of_a_category_lie_side_by_side_by_id_and_share_its_visits()
    {
        var test = new TestBelt { SkusPerFactory = 7, ShelfShare = 0.5 };
        test.Scenario.Categories.Add(new CategoryOptions { Id = "reels" });
        test.Scenario.Wholesale.RangeSize = 3;
        test.Scenario.Wholesale.VisitsPerDay = 0.4;

        var blocks = ShelfBlock.AllOf(test.Build());

        Assert.Equal([0, 0, 1], blocks.ConvertAll(block => block.Category));
        Assert.Equal([1, 3, 5], blocks[0].Skus.Select(sku => sku.Number));
        Assert.Equal([7], blocks[1].Skus.Select(sku => sku.Number));
        Assert.Equal([new EntityId(EntityKind.Sku, 2), new EntityId(EntityKind.Sku, 4), new EntityId(EntityKind.Sku, 6)], blocks[2].Skus);
        Assert.Equal(0.4 * 1.5 / 4, blocks[0].VisitProbability, 12);
        Assert.Equal(0.4 * 0.5 / 4, blocks[1].VisitProbability, 12);
        Assert.Equal(0.4 * 1.5 / 3, blocks[2].VisitProbability, 12);
    }

    [Fact]
    public void What_is_not_sold_on_shelves_lies_on_none()
        => Assert.Empty(ShelfBlock.AllOf(new TestBelt { ShelfShare = 0 }.Build()));
}
