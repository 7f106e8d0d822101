using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Policies;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories.Decisions;

/// <summary>The rules for order-up-to levels that a scenario may name beside the model's own, by hand.</summary>
public sealed class OrderRuleTests
{
    private static readonly OrderUpToCase Shop = new() { ForecastPerDay = 50, DeviationPerDay = 6.4, HorizonDays = 1 };

    [Fact]
    public void The_newsvendor_balances_a_unit_too_few_and_one_too_many()
    {
        // Price 1.70, cost 1.00, salvage 0.82: 0.70 too few, 0.18 too many.
        var facts = Shop with { ListPriceFen = 170, CostFen = 100, SalvageFen = 82 };
        Assert.Equal(56.603956, new Newsvendor().Decide(facts).LevelUnits, 6);
        Assert.Equal(264.766894, new Newsvendor().Decide(facts with { HorizonDays = 5 }).LevelUnits, 6);
    }

    [Theory]
    [InlineData(100, 100, 50, -3.090232)]
    [InlineData(100, 50, 50, 3.090232)]
    [InlineData(0, 0, 0, -3.090232)]
    public void Without_a_margin_or_a_loss_it_stays_within_its_bounds(long price, long cost, long salvage, double factor)
        => Assert.Equal(50 + (8 * factor), new Newsvendor().Decide(Shop with { ListPriceFen = price, CostFen = cost, SalvageFen = salvage }).LevelUnits, 5);

    [Fact]
    public void Anchoring_makes_good_a_part_of_the_gap()
    {
        var facts = new OrderUpToCase { ForecastPerDay = 4, HorizonDays = 1, StockUnits = 12, PipelineUnits = 16 };
        Assert.Equal(28 + 10 - 0.5, new Anchoring(28, 0.5, 0.25).Decide(facts).LevelUnits);

        // Far too much in stock: nothing is sent back.
        Assert.Equal(116 - 0.5, new Anchoring(28, 0.5, 0.25).Decide(facts with { StockUnits = 100 }).LevelUnits);
    }

    [Fact]
    public void An_autoregression_goes_back_to_its_mean()
    {
        var facts = new OrderUpToCase { ForecastPerDay = 0, HorizonDays = 5, RecentWants = [90, 110] };
        Assert.Equal(519.41, new Autoregressive(100, 0.7, 0, WantsAre.Wants).Decide(facts).LevelUnits, 2);
    }

    [Fact]
    public void Who_knows_the_sales_and_who_reads_them_out_of_the_orders_expect_the_same()
    {
        // The customer covers 5 days: A = 0.7·(1 - 0.7^5)/0.3 = 1.94117. Sales of 100 for long, then 110, 104.
        const double A = 1.9411700;
        double[] sales = [100, 110, 104];
        double[] orders = [100, 110 + (A * 10), 104 - (A * 6)];
        var known = new Autoregressive(100, 0.7, 5, WantsAre.Sales).Decide(new OrderUpToCase { ForecastPerDay = 0, HorizonDays = 5, RecentWants = sales });
        var read = new Autoregressive(100, 0.7, 5, WantsAre.Orders).Decide(new OrderUpToCase { ForecastPerDay = 0, HorizonDays = 5, RecentWants = orders });

        // 500 + 4·(1.94117 - 1.94117·(1 - 0.7^5)) = 501.305.
        Assert.Equal(501.305, known.LevelUnits, 3);
        Assert.Equal(known.LevelUnits, read.LevelUnits, 4);
    }

    [Theory]
    [InlineData("base-stock(13)", 13)]
    [InlineData("base-stock( 2.5 )", 2.5)]
    [InlineData("autoregressive(100, 0)", 100)]
    public void A_scenario_calls_rules_with_their_numbers(string call, double level)
        => Assert.Equal(level, RuleBook.Standard.OrderUpToOf(call).Decide(Shop).LevelUnits);

    [Theory]
    [InlineData("base-stock", "is called as base-stock(levelUnits)")]
    [InlineData("base-stock(-1)", "is called as base-stock(levelUnits)")]
    [InlineData("base-stock(1, 2)", "is called as base-stock(levelUnits)")]
    [InlineData("anchoring(28, 2, 1)", "is called as anchoring(targetUnits, stockWeight, pipelineWeight)")]
    [InlineData("newsvender", "did you mean `newsvendor`?")]
    public void What_is_wrong_with_a_call_is_told(string call, string problem)
        => Assert.Contains(problem, Assert.Throws<ArgumentException>(() => RuleBook.Standard.OrderUpToOf(call)).Message, StringComparison.Ordinal);
}
