using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>Factories' reports: the newest that is old enough to be used, and those that are not yet.</summary>
public sealed class CapacityArchive : IDescribed
{
    /// <summary>Reports that are not old enough, by arrival.</summary>
    public List<CapacityBatch> Waiting { get; private set; } = [];

    /// <summary>The newest usable report of each factory, in order of ids.</summary>
    public List<CapacityLine> Usable { get; private set; } = [];

    /// <summary>Files reports that arrived.</summary>
    public void File(int tick, CapacityReport report) => Waiting.Add(CapacityBatch.Of(tick, report.Lines));

    /// <summary>Makes reports usable that are old enough.</summary>
    /// <returns>The tick of the newest one that became so; null if none did.</returns>
    public int? Advance(int tick, int ageHours)
    {
        int? newest = null;
        while (Waiting.Count > 0 && Waiting[0].Tick + ageHours <= tick)
        {
            foreach (var line in Waiting[0].Lines)
            {
                Replace(line);
            }

            newest = Waiting[0].Tick;
            Waiting.RemoveAt(0);
        }

        return newest;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Waiting = codec.Items("waiting", Waiting);
        Usable = codec.Items("usable", Usable);
    }

    private void Replace(CapacityLine line)
    {
        var index = Usable.FindIndex(old => old.Factory >= line.Factory);
        if (index < 0)
        {
            Usable.Add(line);
        }
        else if (Usable[index].Factory == line.Factory)
        {
            Usable[index] = line;
        }
        else
        {
            Usable.Insert(index, line);
        }
    }
}
