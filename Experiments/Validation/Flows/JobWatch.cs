using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Flows;

/// <summary>Jobs on their way: contents from what factories say lies there, stays from the hours that stand in the jobs.</summary>
internal sealed class JobWatch
{
    private readonly Dictionary<(EntityId Factory, int Number), Seen> jobs = [];

    /// <summary>From the release to the stock.</summary>
    public Buffer Pipeline { get; } = new();

    /// <summary>From the release to the material.</summary>
    public Buffer Material { get; } = new();

    /// <summary>From the material to a line.</summary>
    public Buffer Queue { get; } = new();

    /// <summary>On a line and in finishing.</summary>
    public Buffer Lines { get; } = new();

    /// <summary>Reads a factory at the end of an hour.</summary>
    public void Read(int tick, Factory factory)
    {
        var plant = factory.Plant;
        Pipeline.Holds(factory.ProductLines.Sum(line => (long)line.PipelineUnits));
        Material.Holds(plant.Waiting.Jobs.Where(job => job.MaterialTick > tick).Sum(job => (long)job.Units));
        Queue.Holds(plant.Waiting.Jobs.Where(job => job.MaterialTick <= tick).Sum(job => (long)job.Units));
        Lines.Holds(plant.UnderWay.Jobs.Sum(job => (long)job.Units));
        foreach (var job in plant.Waiting.Jobs)
        {
            Note(factory, job);
        }

        foreach (var job in plant.UnderWay.Jobs)
        {
            var seen = Note(factory, job);
            seen.StartTick ??= tick;
        }
    }

    /// <summary>Adds up stays when the run is over.</summary>
    public void Close(int end)
    {
        foreach (var (job, start) in jobs.Values.Select(seen => (seen.Job, seen.StartTick)))
        {
            var ready = start is null ? end : Math.Min(end, job.ReadyTick);
            Pipeline.Stayed(job.Units, job.ReleasedTick, ready);
            Material.Stayed(job.Units, job.ReleasedTick, Math.Min(end, job.MaterialTick));
            Queue.Stayed(job.Units, job.MaterialTick, start ?? end);
            if (start is { } from)
            {
                Lines.Stayed(job.Units, from, ready);
            }
        }
    }

    private Seen Note(Factory factory, Job job)
    {
        if (!jobs.TryGetValue((factory.Id, job.Number), out var seen))
        {
            jobs.Add((factory.Id, job.Number), seen = new Seen(job));
        }

        return seen;
    }

    private sealed class Seen(Job job)
    {
        public Job Job { get; } = job;

        public int? StartTick { get; set; }
    }
}
