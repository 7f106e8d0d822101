using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Nature;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class OpenOrderTests
{
    // A warm-started book holds such orders when its bytes are read over it.
    [Fact]
    public void Reading_buyers_into_an_order_of_nobody_leaves_other_orders_alone()
    {
        var buyers = SegmentCounts.Zero(2, 3);
        buyers.Counts[1] = 7;
        var encoder = new BinaryEncoder();
        new OpenOrder { Units = 7, Buyers = buyers }.Describe(encoder);
        var order = new OpenOrder { Units = 1, Buyers = SegmentCounts.Nobody() };
        var other = new OpenOrder { Units = 1, Buyers = SegmentCounts.Nobody() };

        order.Describe(new BinaryDecoder(encoder.Written.ToArray()));

        Assert.Equal((2, 7), (order.Buyers.First, order.Buyers.Total));
        Assert.Equal((0, 0), (other.Buyers.Counts.Length, SegmentCounts.Nobody().Total));
    }
}
