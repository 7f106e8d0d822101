using OrleansIndustrialBelt.Model.Engine;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Engine;

public sealed class RunComparerTests
{
    [Fact]
    public void Equal_runs_have_no_difference_and_are_lived_to_their_end()
    {
        var comparer = Comparer(new Wish(5, 3), new Wish(5, 3));

        Assert.Null(comparer.Run());
        Assert.True(comparer.Left!.Complete);
        Assert.Equal(comparer.Left.Digest, comparer.Right!.Digest);
    }

    [Fact]
    public void The_first_tick_entity_and_field_are_named()
    {
        // Counter 2 of the right run makes one step more at tick 7: its total differs from then on.
        var compared = new List<int>();
        var comparer = Comparer(new Wish(3, 0), new Wish(3, 2, OddTick: 7), compared.Add);

        var difference = comparer.Run();

        Assert.Equal(new StateDifference(7, new EntityId(EntityKind.Factory, 2), "counts[1]", "8", "9"), difference);
        Assert.Equal(Enumerable.Range(0, 8), compared);
    }

    [Fact]
    public void An_entity_that_one_run_lacks_is_named_before_the_first_hour()
    {
        var difference = Comparer(new Wish(2, 0), new Wish(3, 0)).Run();

        Assert.Equal(new StateDifference(-1, new EntityId(EntityKind.Factory, 3), "", null, ""), difference);
    }

    [Fact]
    public void A_shorter_run_that_is_equal_ends_the_comparison()
    {
        var comparer = Comparer(new Wish(2, 0, Days: 1), new Wish(2, 0, Days: 3));

        Assert.Null(comparer.Run());
        Assert.True(comparer.Left!.Complete);
        Assert.False(comparer.Right!.Complete);
    }

    [Fact]
    public void A_run_that_fails_ends_the_comparison_with_its_reason()
    {
        var comparer = Comparer(new Wish(2, 0), new Wish(2, 2, OddTick: 5, Fails: true));

        var broken = Assert.Throws<BrokenBalanceException>(() => comparer.Run());
        Assert.StartsWith("factory/0002 at tick 5", broken.Message, StringComparison.Ordinal);
    }

    private static RunComparer Comparer(Wish left, Wish right, Action<int>? compared = null)
        => new(observer => Engine(left, observer), observer => Engine(right, observer), compared);

    private static LocalEngine Engine(Wish wish, IRunObserver observer)
    {
        Resident[][] residents = [[], [.. Enumerable.Range(0, wish.Counters).Select(number => new Resident(number, 0))]];
        return new LocalEngine(
            new EntityDirectory(residents, 1),
            id => new Counter(id, wish),
            new RunPlan(0, wish.Days, new RunSeeds(1, 1)),
            partitionCount: 2,
            threads: 2,
            observer);
    }

    /// <summary>A belt of counters, of which one may do something odd at one tick.</summary>
    private sealed record Wish(int Counters, int Odd, int OddTick = -1, int Days = 2, bool Fails = false);

    private sealed class Counter(EntityId id, Wish wish) : Entity(id)
    {
        private int[] counts = [0, 0];

        public override void Step(Hour hour)
        {
            var isOdd = Id.Number == wish.Odd && hour.Tick == wish.OddTick;
            if (isOdd && wish.Fails)
            {
                throw new BrokenBalanceException("as wished");
            }

            counts[1] += isOdd ? 2 : 1;
            hour.WakeAt(hour.Tick + 1);
        }

        public override void Describe(Codec codec) => counts = codec.Ints("counts", counts);
    }
}
