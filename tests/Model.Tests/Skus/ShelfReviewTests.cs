using OrleansIndustrialBelt.Model.Skus.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Skus;

public sealed class ShelfReviewTests
{
    [Fact]
    public void The_worked_number_of_the_documentation_orders_26()
    {
        var ordering = ShelfReview.Decide(Outlook([20, 24, 16, 20], onShelf: 22, onOrder: 8));

        Assert.Equal(20, ordering.MeanSales);
        Assert.Equal(3.265986, ordering.Deviation, 6);
        Assert.Equal(55.1880, ordering.Level, 4);
        Assert.Equal(26, ordering.Units);
        Assert.Equal("belowLevel", ordering.Reason);
    }

    [Fact]
    public void Enough_stock_orders_nothing()
    {
        var ordering = ShelfReview.Decide(Outlook([20, 24, 16, 20], onShelf: 30, onOrder: 26));

        Assert.Equal((0, "enoughStock"), (ordering.Units, ordering.Reason));
    }

    [Fact]
    public void A_shelf_without_a_past_is_filled_up_to_its_display()
    {
        var ordering = ShelfReview.Decide(Outlook([], onShelf: 3, onOrder: 2));

        Assert.Equal((15, "belowDisplay"), (ordering.Units, ordering.Reason));
    }

    [Fact]
    public void Unsteady_sales_order_more_than_steady_ones_of_the_same_mean()
    {
        var steady = ShelfReview.Decide(Outlook([20, 20, 20, 20], 0, 0));
        var unsteady = ShelfReview.Decide(Outlook([0, 40, 0, 40], 0, 0));

        Assert.Equal(49, steady.Units);
        Assert.True(unsteady.Units > steady.Units);
    }

    private static ShelfOutlook Outlook(int[] sales, int onShelf, int onOrder) => new(sales, onShelf, onOrder, 7, 10, 1.3, 20);
}
