using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Charts;
using OrleansIndustrialBelt.Experiments.Reports.ManyRuns.Data;

namespace OrleansIndustrialBelt.Experiments.Reports.ManyRuns;

/// <summary>The charts of a comparison's page in one language.</summary>
internal sealed record Pictures
{
    /// <summary>Differences to the baseline.</summary>
    public required IReadOnlyList<Chart> Differences { get; init; }

    /// <summary>Curves over one factor.</summary>
    public required IReadOnlyList<Chart> Response { get; init; }

    /// <summary>Maps over two factors.</summary>
    public required IReadOnlyList<Chart> Heat { get; init; }

    /// <summary>Differences taken apart.</summary>
    public required IReadOnlyList<Chart> Waterfalls { get; init; }

    /// <summary>Two KPIs against each other.</summary>
    public required IReadOnlyList<Chart> TradeOff { get; init; }

    /// <summary>Daily fans.</summary>
    public required IReadOnlyList<Chart> Daily { get; init; }

    /// <summary>All of them.</summary>
    public IEnumerable<Chart> All => [.. Differences, .. Response, .. Heat, .. Waterfalls, .. TradeOff, .. Daily];

    /// <summary>Draws them.</summary>
    public static Pictures Of(ComparisonReport report, RunSample sample, ManyTongue tongue) => new()
    {
        Differences = DifferenceCharts.Of(report, tongue),
        Response = ResponseCharts.Of(report, tongue),
        Heat = HeatCharts.Of(report, tongue),
        Waterfalls = WaterfallCharts.Of(report, tongue),
        TradeOff = TradeOffChart.Of(report, sample, tongue) is { } chart ? [chart] : [],
        Daily = FanCharts.Of(report, sample, tongue),
    };
}
