using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Flows;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;
using Buffer = OrleansIndustrialBelt.Experiments.Validation.Flows.Buffer;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation.Flows;

public sealed class LittleCaseTests
{
    private const int Days = 8;

    [Fact]
    public void Littles_law_holds_in_every_buffer_of_random_belts()
        => Assert.All(Enumerable.Range(101, 12), number => Assert.All(Live(number).Buffers, Agrees));

    [Fact]
    public void Every_buffer_is_used()
        => Assert.All(CaseCheck.Run("littles-law"), line => Assert.True(line.Measured > 0 && line.Verdict == Verdict.Inside, line.ToString()));

    [Fact]
    [TurnsRed("littles-law", "Job")]
    public void Jobs_turn_it_red_when_one_says_an_hour_too_much()
        => Assert.NotEqual(0, Gap(Live(3, Once(factory => factory.Plant.UnderWay.Jobs.Where(job => job.ReleasedTick > 0), job => job.ReleasedTick--)), "pipeline"));

    [Fact]
    [TurnsRed("littles-law", "OpenOrder")]
    public void OpenOrder_turns_it_red_when_one_says_an_hour_too_little()
        => Assert.NotEqual(0, Gap(Live(3, Once(factory => factory.ProductLines[0].Orders.Orders, order => order.PlacedTick++)), "orders"));

    [Fact]
    [TurnsRed("littles-law", "ProductLine")]
    public void ProductLine_turns_it_red_when_a_unit_in_work_is_not_counted()
        => Assert.NotEqual(0, Gap(Live(3, Once(factory => factory.ProductLines.Where(line => line.PipelineUnits > 0), line => line.PipelineUnits--), hours: 47), "pipeline"));

    private static void Agrees((string Name, Buffer Buffer) item) => Assert.Equal(item.Buffer.UnitHours, item.Buffer.StayHours);

    private static long Gap(FlowWatch watch, string name)
    {
        var buffer = watch.Buffers.Single(item => item.Name == name).Buffer;
        return buffer.UnitHours - buffer.StayHours;
    }

    // Changes one thing in one factory, in the hours after the first day.
    private static Action<int, LocalEngine> Once<T>(Func<Factory, IEnumerable<T>> find, Action<T> change)
    {
        var isDone = false;
        return (tick, engine) =>
        {
            var found = tick < Calendar.HoursPerDay || isDone ? [] : engine.Entities.OfType<Factory>().SelectMany(find).Take(1).ToList();
            found.ForEach(change);
            isDone |= found.Count > 0;
        };
    }

    private static FlowWatch Live(int number, Action<int, LocalEngine>? change = null, int hours = Days * Calendar.HoursPerDay)
    {
        var scenario = RandomBelt.Of(number);
        scenario.Run.Days = Days;
        var world = new BeltWorld(scenario);
        var watch = new FlowWatch(hours);
        new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 1, threads: 1, new Changed(watch, change)).LiveUntil(hours);
        return watch;
    }

    private sealed class Changed(FlowWatch watch, Action<int, LocalEngine>? change) : IRunObserver
    {
        public void TickClosed(int tick, LocalEngine engine)
        {
            change?.Invoke(tick, engine);
            watch.TickClosed(tick, engine);
        }
    }
}
