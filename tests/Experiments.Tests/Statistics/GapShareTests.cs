using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Kpis;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Statistics;

public sealed class GapShareTests
{
    private static readonly double[] Market = [10, 12, 9, 11, 13, 10];
    private static readonly double[] Setting = [14, 15, 14, 16, 16, 13];
    private static readonly double[] Clairvoyant = [18, 21, 16, 20, 22, 17];

    [Fact]
    public void The_share_is_the_way_over_the_gap()
    {
        // Means 10.8333, 14.6667 and 19: 3.8333 / 8.1667 = 0.46939.
        var share = GapShare.Of(Setting, Market, Clairvoyant, KpiDirection.More)!;

        Assert.Equal(0.46939, share.Share, 5);
        Assert.True(share.Low < share.Share && share.Share < share.High);
    }

    [Fact]
    public void At_the_ends_the_rest_of_the_way_is_just_clear_of_zero()
    {
        // Fieller's interval by its definition: at a share s that is an end, zero is an end of the paired interval of
        // setting - (market + s·gap).
        var share = GapShare.Of(Setting, Market, Clairvoyant, KpiDirection.More)!;

        Assert.Equal(0, RestAt(share.Low).Low!.Value, 10);
        Assert.Equal(0, RestAt(share.High).High!.Value, 10);
    }

    [Fact]
    public void Half_the_way_in_every_replication_is_a_half_without_doubt()
    {
        double[] middle = [.. Market.Zip(Clairvoyant, (low, high) => (low + high) / 2)];
        var share = GapShare.Of(middle, Market, Clairvoyant, KpiDirection.More)!;

        Assert.Equal(0.5, share.Share, 12);
        Assert.Equal(0.5, share.Low, 6);
        Assert.Equal(0.5, share.High, 6);
    }

    [Fact]
    public void A_gap_that_holds_zero_has_no_shares()
        => Assert.Null(GapShare.Of(Setting, Market, [9, 13, 9, 12, 12, 10], KpiDirection.More));

    [Fact]
    public void A_gap_that_leads_away_from_what_is_better_has_no_shares()
    {
        Assert.Null(GapShare.Of(Setting, Market, Clairvoyant, KpiDirection.Less));
        Assert.NotNull(GapShare.Of(Setting, Market, Clairvoyant, KpiDirection.Neutral));
    }

    private static PairedDifference RestAt(double share)
        => PairedDifference.Of(new PairedSample(
            Setting, [.. Market.Zip(Clairvoyant, (market, clairvoyant) => market + (share * (clairvoyant - market)))], 0))!;
}
