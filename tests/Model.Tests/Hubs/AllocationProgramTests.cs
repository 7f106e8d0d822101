using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

public sealed class AllocationProgramTests
{
    [Fact]
    public void Dantzigs_transport_problem_costs_153_675()
    {
        // Thousand miles times 90 per thousand, in thousandths. Dantzig, Linear Programming and Extensions (1963), section 3.3.
        long[][] freight = [[225, 153, 162], [225, 162, 126]];
        long[] capacity = [350, 600];
        long[] need = [325, 300, 275];
        var problem = Sample.Of(capacity, need, freight);

        var plan = AllocationProgram.Solve(problem)!;

        Assert.Equal(153_675, plan.Cost);
        Assert.Empty(plan.Unmet);
        Assert.Equal(900, plan.Allotments.Sum(allotment => allotment.Units));
        Assert.Equal(275, plan.Allotments.Single(allotment => allotment.Cell == 2).Units);
    }

    [Fact]
    public void What_exceeds_capacity_stays_unmet_where_it_costs_least()
    {
        var problem = Sample.Of([100], [80, 80], [[1, 1]]);
        var dearSecond = problem with { Needs = [problem.Needs[0], problem.Needs[1] with { UnmetCost = problem.Needs[1].UnmetCost + 1 }] };

        var plan = AllocationProgram.Solve(dearSecond)!;

        Assert.Equal([new UnmetNeed(0, 60)], plan.Unmet);
    }

    [Fact]
    public void Plans_respect_capacity_and_meet_need_or_say_what_is_unmet()
        => Problems.Sample(problem =>
        {
            var plan = AllocationProgram.Solve(problem)!;
            foreach (var maker in problem.Makers)
            {
                Assert.InRange(plan.Allotments.Where(item => item.Factory == maker.Factory).Sum(item => item.Units), 0, maker.CapacityUnits);
            }

            foreach (var need in problem.Needs)
            {
                var met = plan.Allotments.Where(item => item.Cell == need.Cell).Sum(item => item.Units);
                Assert.Equal(need.Units, met + plan.Unmet.Where(item => item.Cell == need.Cell).Sum(item => item.Units));
            }

            Assert.All(plan.Allotments, item => Assert.Contains(problem.Lanes, lane => lane.Factory == item.Factory && lane.Cell == item.Cell));
        });

    [Fact]
    public void The_order_of_the_input_does_not_change_the_plan()
        => Gen.Select(Problems, Gen.Int[0, int.MaxValue]).Sample((problem, turn) =>
        {
            var shuffled = new AllocationProblem(
                Turned(problem.Makers, turn), Turned(problem.Assortments, turn), Turned(problem.Needs, turn), Turned(problem.Lanes, turn));

            var plan = AllocationProgram.Solve(problem)!;
            var again = AllocationProgram.Solve(shuffled)!;

            Assert.Equal(plan.Allotments, again.Allotments);
            Assert.Equal(plan.Unmet, again.Unmet);
        });

    [Fact]
    public void No_shift_between_lanes_makes_a_plan_cheaper()
        => Problems.Sample(problem => Assert.False(Residual.HasCheaperCycle(problem, AllocationProgram.Solve(problem)!)));

    [Fact]
    public void Ties_are_settled_alike_by_the_solver_and_by_a_search_of_all_plans()
    {
        // Every lane costs the same: without a tie-break nine plans would be as good. The small numbers of the lanes pick one.
        var problem = Sample.Of([8, 8], [8, 8], [[5, 5], [5, 5]]);
        var ties = TieBreak.For(10_000, 2, 7)!;
        long Small(int factory, int cell) => ties.Of(new EntityId(EntityKind.Factory, factory), cell);
        var best = Enumerable.Range(0, 9)
            .MinBy(units => (units * (Small(1, 0) + Small(2, 1))) + ((8 - units) * (Small(1, 1) + Small(2, 0))));

        var plan = AllocationProgram.Solve(problem)!;

        var first = plan.Allotments.Where(item => item.Factory.Number == 1 && item.Cell == 0).Sum(item => item.Units);
        Assert.Equal(best, first);
    }

    [Fact]
    public void Numbers_too_large_for_the_solver_give_no_plan()
        => Assert.Null(AllocationProgram.Solve(Sample.Of([10], [10], [[long.MaxValue / 8]])));

    private static Gen<AllocationProblem> Problems
        => Gen.Select(Gen.Int[1, 6], Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[0, 1_000_000])
            .Select((makers, categories, clusters, seed) => Sample.Random(makers, categories, clusters, seed));

    private static T[] Turned<T>(IReadOnlyList<T> items, int turn)
        => [.. items.Select((item, index) => (item, key: (index * 7919L) + (turn % 7919L * (index + 1))))
            .OrderBy(pair => pair.key % 104_729).ThenByDescending(pair => pair.key).Select(pair => pair.item)];
}
