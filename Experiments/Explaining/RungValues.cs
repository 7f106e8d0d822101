using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>Every figure of every rung and replication, by whose figure it is. They are read once; a way has few rungs.</summary>
internal sealed class RungValues
{
    private readonly SortedDictionary<(string Who, string Figure), double[]> values = new(Comparer<(string Who, string Figure)>.Create(Compare));
    private readonly int rungs;
    private readonly int replications;

    private RungValues(int rungs, int replications) => (this.rungs, this.replications) = (rungs, replications);

    /// <summary>Whose figures there are: belt, class/NAME, role/NAME, platform/NAME and addresses of entities.</summary>
    public IEnumerable<(string Who, string Figure)> Keys => values.Keys;

    /// <summary>Reads them.</summary>
    public static RungValues Read(ExperimentResult result)
    {
        var read = new RungValues((int)result.Experiment.PointCount, result.Experiment.Replications);
        foreach (var row in result.Rows)
        {
            var place = (row.Run.Replication - 1) + ((int)row.Point.Index * read.replications);
            foreach (var figure in row.Kpis)
            {
                read.ColumnOf(figure.Scope, figure.Kpi)[place] = figure.Value;
            }

            foreach (var figure in row.Entities)
            {
                read.ColumnOf(figure.Entity, figure.Figure)[place] = figure.Value;
            }
        }

        return read;
    }

    /// <summary>The values of a figure on a rung by seed; null where it has none.</summary>
    public IEnumerable<(ulong Seed, double? Value)> Of(string who, string figure, int rung)
        => Enumerable.Range(0, replications).Select(place => ((ulong)place + 1, At(who, figure, rung, place)));

    /// <summary>The difference that a step makes to a figure, in the replications in which it has a value before and after.</summary>
    public PairedDifference? Of(string who, string figure, ExplainStep step)
        => PairedDifference.Of(PairedSample.BySeed(Of(who, figure, step.Number), Of(who, figure, step.Number - 1)));

    /// <summary>The replications, from 0, in which a figure has a value on every rung: only over those do steps add up.</summary>
    public IReadOnlyList<int> Whole(string who, string figure)
        => [.. Enumerable.Range(0, replications).Where(place => Enumerable.Range(0, rungs).All(rung => At(who, figure, rung, place) is not null))];

    /// <summary>The values of a figure on a rung in some replications in which it has one.</summary>
    public IReadOnlyList<double> Of(string who, string figure, int rung, IReadOnlyList<int> places)
        => [.. places.Select(place => At(who, figure, rung, place)!.Value)];

    private double? At(string who, string figure, int rung, int place)
        => values.TryGetValue((who, figure), out var column) && column[place + (rung * replications)] is var value && !double.IsNaN(value) ? value : null;

    private double[] ColumnOf(string who, string figure)
    {
        if (!values.TryGetValue((who, figure), out var column))
        {
            column = new double[rungs * replications];
            Array.Fill(column, double.NaN);
            values.Add((who, figure), column);
        }

        return column;
    }

    private static int Compare((string Who, string Figure) a, (string Who, string Figure) b)
        => string.CompareOrdinal(a.Who, b.Who) is not 0 and var order ? order : string.CompareOrdinal(a.Figure, b.Figure);
}
