using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Hub;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Hub;

public sealed class TransportCaseTests
{
    [Fact]
    public void Dantzigs_problem_costs_153_675()
    {
        CaseCheck.IsGreen("transport");
        Assert.Equal(153.675, CaseCheck.Run("transport")[0].Measured, 3);
    }

    [Theory]
    [InlineData("capacity=700,10", "need=325,300,75")]
    [InlineData("capacity=350,300")]
    [InlineData("capacity=900", "thousandMiles=1,2,3")]
    [InlineData("freight=37.5", "thousandMiles=2.5,0.7,1.8,1.5,1.9,1.4")]
    public void Other_numbers_cost_what_a_plan_by_hand_costs(params string[] settings)
        => Assert.All(CaseCheck.Run("transport", settings: settings), line => Assert.NotEqual(Verdict.Outside, line.Verdict));

    [Fact]
    [TurnsRed("transport", "AllocationProgram")]
    public void AllocationProgram_turns_it_red_when_it_sees_other_costs()
        => CaseCheck.IsRed(new TransportCase
        {
            Solve = problem => AllocationProgram.Solve(problem with { Lanes = [.. problem.Lanes.Select(lane => lane with { Cost = lane.Cost + (lane.Cell * 1_000) })] }),
        });

    [Fact]
    [TurnsRed("transport", "AllocationProgram")]
    public void AllocationProgram_turns_it_red_when_it_forgets_a_part_of_capacity()
        => CaseCheck.IsRed(new TransportCase
        {
            Solve = problem => AllocationProgram.Solve(problem with { Makers = [.. problem.Makers.Select(maker => maker with { CapacityUnits = maker.CapacityUnits * 9 / 10 })] }),
        });

    [Fact]
    public void Distances_must_fit_plants_and_markets()
        => Assert.Equal(CaseFault.OutOfRange, Assert.Throws<CaseFaultException>(() => CaseCheck.Run("transport", settings: "need=1,2")).Fault);
}
