using OrleansIndustrialBelt.Experiments.Validation.Hub;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Hub;

public sealed class SignalValueCaseTests
{
    [Fact]
    public void Comments_are_worth_what_the_textbook_says()
    {
        CaseCheck.IsGreen("signal-value");
        Assert.Equal([41.9943, 29.6944, 13.2798], CaseCheck.Run("signal-value").Where(line => line.StandardError is null).Select(line => Math.Round(line.Measured, 4)));
    }

    [Fact]
    [TurnsRed("signal-value", "NeedEstimate")]
    public void NeedEstimate_turns_it_red_when_it_believes_comments_too_much()
        => CaseCheck.IsRed(new SignalValueCase { Weigh = (prior, orders, content) => NeedEstimate.Weigh(prior, orders, content with { Precision = 2 * content.Precision }) });

    [Fact]
    [TurnsRed("signal-value", "NeedEstimate")]
    public void NeedEstimate_turns_it_red_when_it_reads_comments_with_the_wrong_sign()
        => CaseCheck.IsRed(
            new SignalValueCase
            {
                Weigh = (prior, orders, content) => NeedEstimate.Weigh(prior, orders, content with { UnitsPerDay = 200 - content.UnitsPerDay }),
            },
            0.05,
            "comments=9",
            "sd=90");

    [Fact]
    [TurnsRed("signal-value", "OrderUpTo")]
    public void OrderUpTo_turns_it_red_when_it_stocks_half_the_safety()
        => CaseCheck.IsRed(new SignalValueCase { Rule = new HalfSafety() });

    private sealed class HalfSafety : IOrderUpToRule
    {
        public OrderUpToLevel Decide(in OrderUpToCase facts) => new OrderUpTo().Decide(facts with { SafetyFactor = facts.SafetyFactor / 2 });
    }
}
