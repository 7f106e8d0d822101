using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;

/// <summary>The curves of tested KPIs over one numeric factor: means, and beside them differences to the baseline.</summary>
internal static class ResponseCharts
{
    /// <summary>The charts; none unless there is one factor with several numbers.</summary>
    public static IReadOnlyList<Chart> Of(ComparisonReport report, ManyTongue tongue)
        => [.. report.Experiment.PrimaryKpis.SelectMany(id => Of(report, id, tongue))];

    /// <summary>Curves as they are drawn, and what their values count.</summary>
    public static (IReadOnlyList<BandSeries> Bands, string Unit) Drawn(
        IReadOnlyList<(string Policy, Band Curve)> curves, string kpi, bool isDifference, ManyTongue tongue)
    {
        var definition = KpiCatalog.All.First(item => item.Id == kpi);
        var scale = tongue.ScaleOf(definition, curves.SelectMany(curve => curve.Curve.Middle).Max(Math.Abs), isDifference);
        return (
            [.. curves.Select(curve => curve.Curve.Drawn(tongue.Policy(curve.Policy), scale.Divisor) with { Place = tongue.PlaceOf(curve.Policy) })],
            isDifference ? tongue.Say("Differences.Axis", scale.Name) : scale.Name);
    }

    private static IEnumerable<Chart> Of(ComparisonReport report, string kpi, ManyTongue tongue)
    {
        if (Response.Of(report, kpi) is not { } response)
        {
            yield break;
        }

        yield return Of("response-" + kpi, "Response.Title", response.Means, isDifference: false);
        if (response.Differences.Count > 0)
        {
            yield return Of("response-difference-" + kpi, "Response.Difference", response.Differences, isDifference: true);
        }

        Chart Of(string id, string title, IReadOnlyList<(string Policy, Band Curve)> curves, bool isDifference)
        {
            var (bands, unit) = Drawn(curves, kpi, isDifference, tongue);
            return new Chart(id, "", BandChart.Of(bands, response.Factor, unit, hasMarks: true, fromZero: isDifference))
            {
                Title = tongue.Say(title, tongue.Kpi(kpi), response.Factor),
            };
        }
    }
}
