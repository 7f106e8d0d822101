using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

/// <summary>Which points of an experiment a page has room for.</summary>
internal static class PointChoice
{
    /// <summary>Most points in tables and charts of differences.</summary>
    public const int MostListed = 24;

    /// <summary>Most points whose days are drawn over each other.</summary>
    public const int MostDaily = 5;

    /// <summary>The first points.</summary>
    public static IReadOnlyList<ExperimentPoint> Listed(Experiment experiment) => [.. experiment.Points.Take(MostListed)];

    /// <summary>
    /// All points where they are few; else the policies under the first setting, or of one policy settings evenly apart.
    /// </summary>
    public static IReadOnlyList<ExperimentPoint> Daily(Experiment experiment)
    {
        var policies = Math.Max(1, experiment.Policies.Count);
        var count = experiment.PointCount <= MostDaily || policies == 1 ? experiment.PointCount : policies;
        var shown = Math.Min(count, MostDaily);
        return [.. Enumerable.Range(0, (int)shown).Select(place => experiment.PointAt(shown == 1 ? 0 : place * (count - 1) / (shown - 1)))];
    }
}
