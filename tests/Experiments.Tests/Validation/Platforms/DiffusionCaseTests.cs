using OrleansIndustrialBelt.Experiments.Validation.Platforms;
using OrleansIndustrialBelt.Model.Nature;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Platforms;

public sealed class DiffusionCaseTests
{
    [Fact]
    public void A_novelty_spreads_as_in_Bass()
    {
        CaseCheck.IsGreen("diffusion");
        var adopters = CaseCheck.Run("diffusion").Where(line => line.Quantity.StartsWith("adopters.", StringComparison.Ordinal)).Select(line => Math.Round(line.Measured, 3)).ToList();
        Assert.Equal([30, 40.158, 52.685, 67.261], adopters.Take(4));
        Assert.Equal((110.481, 8), (adopters.Max(), adopters.IndexOf(adopters.Max()) + 1));
    }

    [Fact]
    [TurnsRed("diffusion", "Bass")]
    public void Bass_turns_it_red_when_adopters_are_imitated_less()
        => CaseCheck.IsRed(new DiffusionCase { Rate = (external, imitation, adopters, market) => Bass.Rate(external, 0.99 * imitation, adopters, market) });

    [Fact]
    [TurnsRed("diffusion", "WordOfMouth")]
    public void WordOfMouth_turns_it_red_when_owners_only_are_imitated()
        => CaseCheck.TurnsRed("diffusion", scenario => scenario.WordOfMouth!.AwareAreImitated = false);
}
