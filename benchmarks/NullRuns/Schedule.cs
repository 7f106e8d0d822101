using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Benchmarks.NullRuns;

/// <summary>A call that a null run makes: which grain of the partition, and with how many letters.</summary>
public readonly record struct DueNull(int Slot, int Letters);

/// <summary>Who was due when in a real run, so that a null run makes the same calls.</summary>
public sealed class Schedule
{
    /// <summary>Longer inboxes are cut: they travel by reference, so their length costs nothing.</summary>
    public const int LongestInbox = 4096;

    private readonly List<DueNull>[][] due;

    private Schedule(int partitions, int ticks, int[] members)
    {
        Partitions = partitions;
        Ticks = ticks;
        Members = members;
        due = [.. Enumerable.Range(0, ticks).Select(_ => Enumerable.Range(0, partitions).Select(_ => new List<DueNull>()).ToArray())];
    }

    public int Partitions { get; }

    public int Ticks { get; }

    /// <summary>Number of entities of each partition.</summary>
    public int[] Members { get; }

    /// <summary>Calls in one run, closing included.</summary>
    public long Steps => due.Sum(tick => tick.Sum(partition => (long)partition.Count));

    /// <summary>Who is called in a tick by a partition.</summary>
    public IReadOnlyList<DueNull> DueAt(int tick, int partition) => due[tick][partition];

    /// <summary>Lives the belt once on the local engine and notes who was stepped.</summary>
    public static Schedule Record(RunnableBelt belt, int partitions)
    {
        var slots = new Dictionary<EntityId, (int Partition, int Slot)>();
        var members = new int[partitions];
        foreach (var id in belt.Directory.All())
        {
            var partition = belt.Directory.PartitionOf(id, partitions);
            slots[id] = (partition, members[partition]++);
        }

        var schedule = new Schedule(partitions, belt.Plan.End, members);
        new LocalEngine(belt.Directory, id => new Recorder(belt.Create(id), schedule, slots[id]), belt.Plan, 1, 1).Run();
        return schedule;
    }

    private sealed class Recorder(Entity inner, Schedule schedule, (int Partition, int Slot) place) : Entity(inner.Id)
    {
        public override void Step(Hour hour)
        {
            schedule.due[hour.Tick][place.Partition].Add(new DueNull(place.Slot, Math.Min(hour.Inbox.Length, LongestInbox)));
            inner.Step(hour);
        }

        public override void Close(Hour hour)
        {
            schedule.due[hour.Tick][place.Partition].Add(new DueNull(place.Slot, 0));
            inner.Close(hour);
        }

        public override void Describe(Codec codec) => inner.Describe(codec);
    }
}
