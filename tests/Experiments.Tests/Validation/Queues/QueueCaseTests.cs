using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Queues;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Queues;

public sealed class QueueCaseTests
{
    private const double Coarse = 0.04;

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 1.777778)]
    [InlineData(4, 0.745541)]
    public void Textbooks_know_the_wait_before_several_servers(int servers, double wait)
        => Assert.Equal(wait, QueueFormula.Exponential(0.8, servers), 6);

    [Fact]
    public void Half_the_wait_is_the_scatter_of_services()
    {
        Assert.Equal(2, QueueFormula.Deterministic(0.8, 1)!.Value, 12);
        Assert.Null(QueueFormula.Deterministic(0.8, 2));
    }

    [Theory]
    [InlineData("rho=0.5")]
    [InlineData("rho=0.5", "servers=2")]
    [InlineData("rho=0.5", "service=deterministic")]
    public void Jobs_wait_as_long_as_customers_of_a_queue(params string[] settings) => CaseCheck.IsGreen("queue", Coarse, settings);

    [Fact]
    [TurnsRed("queue", "Works")]
    public void Works_that_take_longer_turn_it_red()
        => CaseCheck.TurnsRed("queue", scenario => scenario.Classes["shop"].Production.InspectionHoursPerThousand = 100, Coarse, "rho=0.5");

    [Fact]
    [TurnsRed("queue", "Plant")]
    public void A_line_too_many_turns_it_red()
        => CaseCheck.TurnsRed("queue", scenario => scenario.Classes["shop"].Production.LineCount = 2, Coarse, "rho=0.5");

    [Fact]
    public void Nothing_is_known_of_several_servers_with_equal_services()
        => Assert.Contains(CaseCheck.Run("queue", null, Coarse, "rho=0.3", "servers=2", "service=deterministic"), line => line.Verdict == Verdict.NoReference);
}
