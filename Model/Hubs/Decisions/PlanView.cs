using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>All that a plan may rest on; as old as the hub's data.</summary>
public sealed record PlanView
{
    /// <summary>Number of clusters; cells are numbered category times clusters plus cluster.</summary>
    public required int Clusters { get; init; }

    /// <summary>Believed need per cell.</summary>
    public required IReadOnlyList<NeedBelief> Needs { get; init; }

    /// <summary>Per cell, the step from the mean design that comments ask for; see <see cref="CommentProfile"/>.</summary>
    public required IReadOnlyList<double[]> AskedSteps { get; init; }

    /// <summary>The newest report of each factory, in order of ids.</summary>
    public required IReadOnlyList<CapacityLine> Reports { get; init; }

    /// <summary>Per factory (number less one) and category, whether it can make and sells such goods.</summary>
    public required IReadOnlyList<IReadOnlyList<bool>> Sells { get; init; }

    /// <summary>Per factory (number less one), the days of work that are under way in normal times.</summary>
    public required IReadOnlyList<double> PipelineDays { get; init; }

    /// <summary>What an unmet unit of each cell costs; see <see cref="PlanCosts.OfUnmet"/>.</summary>
    public required IReadOnlyList<long> UnmetCosts { get; init; }

    /// <summary>Days of need that are allocated.</summary>
    public required double HorizonDays { get; init; }

    /// <summary>Cost of a squared taste unit.</summary>
    public required double DistanceCost { get; init; }

    /// <summary>Hours since the newest report.</summary>
    public int ReportAgeHours { get; init; }

    /// <summary>Hours beyond which reports are too old for a plan.</summary>
    public int LongestReportAgeHours { get; init; } = int.MaxValue;

    /// <summary>Share of need that must be served, or the plan is void.</summary>
    public double MinimumServedShare { get; init; }

    /// <summary>
    /// Whether targets stay with those of whom buyers will ask the goods, whatever their lines hold: a planner who knows the need
    /// leaves work beyond capacity to guests instead of having others make goods of their own.
    /// </summary>
    public bool KeepsUsualParts { get; init; }

    /// <summary>Who owns the hub.</summary>
    public HubOwner Owner { get; init; }

    /// <summary>Per factory (number less one), what it costs the owner that this one makes a unit; nothing if empty.</summary>
    public IReadOnlyList<long> MakerCosts { get; init; } = [];

    /// <summary>Number of categories.</summary>
    public int Categories => UnmetCosts.Count / Clusters;
}
