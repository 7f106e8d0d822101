using OrleansIndustrialBelt.Model.Factories.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class RedesignDecisionTests
{
    private static readonly AttributeEvidence Silent = new(0, 0, 0, double.PositiveInfinity, BeyondNoise: false);
    private static readonly AttributeEvidence Noise = new(40, 0, 0, 0.2, BeyondNoise: false);

    [Fact]
    public void The_worked_number_of_the_documentation_is_accepted()
    {
        var verdict = RedesignDecision.Decide(Case());

        Assert.Equal(RedesignReason.PaysOff, verdict.Reason);
        Assert.Equal(0.8253, verdict.Change[0], 4);
        Assert.Equal(0, verdict.Change[1]);
        Assert.Equal(0, verdict.Attribute);
        Assert.Equal(22_565, verdict.GainFen / 100, 0);
        Assert.Equal(1_008_500, verdict.CostFen, 6);
    }

    [Fact]
    public void Each_bar_refuses_with_its_reason_in_the_stated_order()
    {
        var all = Case() with { FreePrototypes = 0, VersionAgeHours = 0, UnderWay = true, SalesPerDay = 0.1, Own = [Noise, Noise] };

        Assert.Equal(RedesignReason.Noise, RedesignDecision.Decide(all).Reason);
        all = all with { Own = Case().Own };
        Assert.Equal(RedesignReason.GainTooSmall, RedesignDecision.Decide(all).Reason);
        all = all with { SalesPerDay = 10 };
        Assert.Equal(RedesignReason.UnderWay, RedesignDecision.Decide(all).Reason);
        all = all with { UnderWay = false };
        Assert.Equal(RedesignReason.TooYoung, RedesignDecision.Decide(all).Reason);
        all = all with { VersionAgeHours = 432 };
        Assert.Equal(RedesignReason.Capacity, RedesignDecision.Decide(all).Reason);
        all = all with { FreePrototypes = 1 };
        Assert.True(RedesignDecision.Decide(all).IsAccepted);
    }

    [Fact]
    public void Stock_that_would_be_made_old_can_outweigh_the_gain()
    {
        // Each unit costs 0.7·15 + 0.3·34.50 = 20.85 CNY: 698 units take what 8,000 of tooling leave of the gain.
        Assert.True(RedesignDecision.Decide(Case() with { StockUnits = 698 }).IsAccepted);
        Assert.Equal(RedesignReason.GainTooSmall, RedesignDecision.Decide(Case() with { StockUnits = 699 }).Reason);
    }

    [Fact]
    public void An_attribute_whose_mismatch_is_within_what_execution_misses_is_left_alone()
    {
        var small = new AttributeEvidence(900, 200, 0.25, 0.02, BeyondNoise: true);
        var verdict = RedesignDecision.Decide(Case() with { Own = [small, Noise], SalesPerDay = 1e6 });

        Assert.True(verdict.IsBeyondNoise);
        Assert.Equal((RedesignReason.GainTooSmall, 0.0), (verdict.Reason, verdict.Change[0]));
        Assert.True(RedesignDecision.Decide(Case() with { Own = [small, Noise], SalesPerDay = 1e6, ExecutionSd = 0.05 }).IsAccepted);
    }

    [Fact]
    public void Pooled_evidence_acts_before_own_evidence_suffices_and_yields_to_it()
    {
        var pooled = new AttributeEvidence(4_000, 2_400, 1.2, 0.01, BeyondNoise: true);
        var early = new AttributeEvidence(6, 4, 0.6, 0.3, BeyondNoise: false);
        var content = new AttributeEvidence(400, 4, 0.01, 0.03, BeyondNoise: false);

        Assert.False(RedesignDecision.Decide(Case() with { Own = [early, Noise] }).IsBeyondNoise);
        var sooner = RedesignDecision.Decide(Case() with { Own = [early, Noise], Pooled = [pooled, Silent] });
        Assert.True(sooner.IsAccepted);
        Assert.Equal(0.8993, sooner.Change[0], 4);

        // Buyers of this SKU are content, whatever is said of others: the pool does not push it again and again.
        Assert.False(RedesignDecision.Decide(Case() with { Own = [content, Noise], Pooled = [pooled, Silent] }).IsAccepted);
    }

    [Fact]
    public void Strong_pooled_evidence_is_enough_where_nobody_commented()
    {
        var pooled = new AttributeEvidence(4_000, 2_400, 1.2, 0.01, BeyondNoise: true);

        Assert.True(RedesignDecision.Decide(Case() with { Own = [Silent, Silent], Pooled = [pooled, Silent] }).IsAccepted);
        Assert.Equal(RedesignReason.Noise, RedesignDecision.Decide(Case() with { Own = [Silent, Silent] }).Reason);
    }

    private static RedesignCase Case() => new()
    {
        Own = [.. CommentEvidence.Read([50, 20], [10, 20], 0.35, 1, 2.5)],
        Threshold = 2.5,
        PriorMismatch = 0.3,
        ExecutionSd = 0.28,
        TasteSensitivity = 0.8,
        SalesPerDay = 10,
        LifeDays = 60,
        MarginFen = 7_800,
        ToolingFen = 800_000,
        StockUnits = 100,
        ReworkShare = 0.7,
        ReworkFenPerUnit = 1_500,
        ClearanceLossFenPerUnit = 3_450,
        VersionAgeHours = 432,
        MinimumVersionHours = 432,
        FreePrototypes = 1,
        UnderWay = false,
    };
}
