using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Comparisons;

/// <summary>
/// Compares every point with its baseline by every KPI. Points that share a baseline are a family: they stand together, KPI by
/// KPI, and Holm corrects over them. Rows are read from disk as often as it takes to hold a bounded number of values at a time.
/// </summary>
public static class ComparisonTable
{
    /// <summary>The scope of comparison.csv.</summary>
    public const string Belt = "belt";

    /// <summary>Values held at a time: 64 MB.</summary>
    private const long MostValues = 8_000_000;

    /// <summary>The rows, family by family, in each the primary KPIs first; a KPI without a value in any run of a family is left out.</summary>
    /// <param name="result">What came out.</param>
    /// <param name="scope">The scope whose KPIs are compared.</param>
    /// <param name="onlyPrimary">Whether other KPIs are left out.</param>
    public static IEnumerable<ComparisonRow> Of(ExperimentResult result, string scope = Belt, bool onlyPrimary = false)
        => Of(result, scope, onlyPrimary, MostValues);

    /// <summary>The same with another bound on the values held.</summary>
    internal static IEnumerable<ComparisonRow> Of(ExperimentResult result, string scope, bool onlyPrimary, long mostValues)
    {
        var experiment = result.Experiment;
        var kpis = KpisOf(experiment, onlyPrimary);
        var familySize = experiment.PolicyNames.Count == 1 ? experiment.PointCount : experiment.PolicyNames.Count;
        var perFamily = familySize * experiment.Replications;
        var kpisAtATime = (int)Math.Clamp(mostValues / perFamily, experiment.PrimaryKpis.Count, kpis.Length);
        var familiesAtATime = kpisAtATime < kpis.Length ? 1 : Math.Max(1, mostValues / (perFamily * kpis.Length));
        for (long first = 0; first < experiment.PointCount; first += familySize * familiesAtATime)
        {
            var points = Math.Min(familySize * familiesAtATime, experiment.PointCount - first);
            foreach (var chunk in kpis.Chunk(kpisAtATime))
            {
                var values = PointValues.Read(result, scope, chunk, first, points);
                for (var family = first; family < first + points; family += familySize)
                {
                    foreach (var row in new ComparisonFamily(experiment, values, family, familySize, scope).Rows(chunk))
                    {
                        yield return row;
                    }
                }
            }
        }
    }

    private static KpiDefinition[] KpisOf(Experiment experiment, bool onlyPrimary)
    {
        var primary = experiment.PrimaryKpis.Select(id => KpiCatalog.All.First(kpi => kpi.Id == id));
        return onlyPrimary ? [.. primary] : [.. primary.Concat(KpiCatalog.All).Distinct()];
    }
}
