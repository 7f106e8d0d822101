using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Platforms;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Platforms;

/// <summary>The look ahead says what nature will do, and is there for the bound only.</summary>
public sealed class OracleTests
{
    [Fact]
    public void Change_of_need_moves_the_estimate_in_proportion()
    {
        var corrected = TrueNeed.Correct(
            [new NeedBelief(100, 9), new NeedBelief(7, 1)],
            [new Foresight { ComingMilli = [300_000, 0], PastMilli = [200_000, 0] }, new Foresight { ComingMilli = [200_000, 0], PastMilli = [200_000, 0] }]);

        Assert.Equal([new NeedBelief(125, 9), new NeedBelief(7, 1)], corrected);
    }
}
