using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>Holds runs, as they end again in canonical order, against those that were kept.</summary>
/// <param name="kept">The ends that were kept, in the same order; may be empty.</param>
internal sealed class DigestCheck(IEnumerator<RunEnd> kept) : IDisposable
{
    private const int MostKept = 100;

    private readonly List<(PlannedRun Run, string Before, string Now)> first = [];
    private readonly ExperimentDigest digest = new();

    /// <summary>Runs that were lived again.</summary>
    public long Count { get; private set; }

    /// <summary>Runs whose digest is another one.</summary>
    public long Different { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<(PlannedRun Run, string Before, string Now)> First => first;

    /// <summary>The digest over all runs lived again.</summary>
    public string Digest => digest.Current;

    /// <summary>Takes the next run.</summary>
    public void Take(RunEnd end)
    {
        digest.Add(end);
        Count++;
        if (kept.MoveNext() && ExperimentDigest.Of(kept.Current) is var before && before != ExperimentDigest.Of(end))
        {
            Different++;
            if (first.Count < MostKept)
            {
                first.Add((end.Run, before, ExperimentDigest.Of(end)));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => digest.Dispose();
}
