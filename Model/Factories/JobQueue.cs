using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Jobs in the order in which something will happen to them: by one of their ticks, then by number.</summary>
public sealed class JobQueue : IDescribed
{
    /// <summary>The jobs, the next one first.</summary>
    public List<Job> Jobs { get; private set; } = [];

    /// <summary>Enters a job that waits for its material.</summary>
    public void AddByMaterial(Job job)
    {
        var at = Jobs.Count;
        while (at > 0 && Jobs[at - 1].MaterialTick > job.MaterialTick)
        {
            at--;
        }

        Jobs.Insert(at, job);
    }

    /// <summary>Enters a job that a line has started.</summary>
    public void AddByReady(Job job)
    {
        var at = Jobs.Count;
        while (at > 0 && Comes(job, Jobs[at - 1]))
        {
            at--;
        }

        Jobs.Insert(at, job);
    }

    /// <summary>Takes the job at <paramref name="index"/> out of the queue.</summary>
    public Job Take(int index)
    {
        var job = Jobs[index];
        Jobs.RemoveAt(index);
        return job;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => Jobs = codec.Items("jobs", Jobs);

    private static bool Comes(Job job, Job before)
        => job.ReadyTick < before.ReadyTick || (job.ReadyTick == before.ReadyTick && job.Number < before.Number);
}
