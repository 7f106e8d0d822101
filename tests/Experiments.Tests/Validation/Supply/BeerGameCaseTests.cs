using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Supply;

public sealed class BeerGameCaseTests
{
    [Fact]
    public void The_benchmark_costs_204() => CaseCheck.IsGreen("beer-game");

    [Theory]
    [InlineData(0, 1, 1, "28,28,28,20", 4)]
    [InlineData(0.36, 0.26, 0.34, "17,17,17,17", 4)]
    [InlineData(0.1, 0.8, 0, "30,20,10,15", 4)]
    [InlineData(1, 0.5, 0.7, "28,24,26,20", 0)]
    [InlineData(0.05, 0.3, 0.2, "12,12,12,12", 10)]
    public void Any_parameters_cost_what_they_do_on_the_board(double theta, double alpha, double beta, string targets, int forcedWeeks)
    {
        var board = new BeerGameBoard(theta, alpha, beta, [.. targets.Split(',').Select(int.Parse)], forcedWeeks).Play(36);
        string[] settings = [.. new FormattableString[] { $"theta={theta}", $"alpha={alpha}", $"beta={beta}", $"targets={targets}", $"forcedWeeks={forcedWeeks}" }.Select(FormattableString.Invariant)];

        var costs = CaseCheck.Run("beer-game", settings: settings).Take(4).Select(line => line.Measured).ToList();
        Assert.All(board.Zip(costs), pair => Assert.InRange(pair.Second, pair.First - 0.1, pair.First + 0.1));
    }

    [Fact]
    [TurnsRed("beer-game", "ProductionOptions")]
    public void Goods_that_come_an_hour_late_turn_it_red()
        => CaseCheck.TurnsRed("beer-game", scenario => scenario.Classes["stage2"].Production.FinishingDays = 1 / 24.0);

    [Fact]
    [TurnsRed("beer-game", "ProductionOptions")]
    public void Orders_that_come_an_hour_late_turn_it_red()
        => CaseCheck.TurnsRed("beer-game", scenario => scenario.Classes["stage1"].Production.OrderHours++);

    [Fact]
    [TurnsRed("beer-game", "Anchoring")]
    public void Another_rule_turns_it_red()
        => CaseCheck.TurnsRed("beer-game", scenario => scenario.Knobs["factory/3"].OrderUpToRule = "anchoring(280000, 1, 0.9)");
}
