using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A factory's lines and the jobs on their way to and through them.</summary>
public sealed class Plant : IDescribed
{
    /// <summary>The lines; the express lane, if there is one, is the last.</summary>
    public List<AssemblyLine> Lines { get; private set; } = [];

    /// <summary>Jobs that wait for material or a line, by the tick of their material.</summary>
    public JobQueue Waiting { get; private set; } = new();

    /// <summary>Jobs on a line or in finishing, by the tick at which they are ready.</summary>
    public JobQueue UnderWay { get; private set; } = new();

    /// <summary>Number of the job released last.</summary>
    public int LastJobNumber { get; set; }

    /// <summary>Units of one product line that wait for or are on the express lane, or in finishing after it.</summary>
    public int ExpressUnitsOf(int productLine) => ExpressUnits(Waiting.Jobs, productLine) + ExpressUnits(UnderWay.Jobs, productLine);

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Lines = codec.Items("lines", Lines);
        Waiting = codec.Part("waiting", Waiting);
        UnderWay = codec.Part("underWay", UnderWay);
        LastJobNumber = codec.Int("lastJobNumber", LastJobNumber);
    }

    private static int ExpressUnits(List<Job> jobs, int productLine)
    {
        var units = 0;
        foreach (var job in jobs)
        {
            units += job.Express && job.Line == productLine ? job.Units : 0;
        }

        return units;
    }
}
