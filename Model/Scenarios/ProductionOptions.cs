using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Lines, lots, lead times and planning of a class.")]
public sealed class ProductionOptions
{
    [Unit("lines")]
    [Between(1, 1000)]
    [Doc("Lines.")]
    public int LineCount { get; set; } = 2;

    [Unit("units")]
    [Between(1, 1000000)]
    [Doc("Smallest job.")]
    public int MinimumBatch { get; set; } = 200;

    [Unit("days of capacity")]
    [Between(0.1, 100)]
    [Doc("Longest job; longer orders are split.")]
    public double JobSplitDays { get; set; } = 1.5;

    [Unit("hours")]
    [Between(0, 1000)]
    [Doc("Changeover of a line to another SKU or version.")]
    public double ChangeoverHours { get; set; } = 2;

    [Unit("days")]
    [Between(0, 365)]
    [Doc("From release to material.")]
    public double MaterialLeadDays { get; set; } = 9;

    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("From an order of material until the supplier reads it, where the supplier is another factory.")]
    public int OrderHours { get; set; } = 1;

    [Unit("days")]
    [Between(0, 365)]
    [Doc("From the line to the stock.")]
    public double FinishingDays { get; set; } = 5;

    [Unit("days")]
    [Between(0, 365)]
    [Doc("Planned wait for a line.")]
    public double PlannedQueueDays { get; set; } = 3;

    [Unit("hours")]
    [Between(1, 8760)]
    [Doc("Shortest replanning interval the class can live with.")]
    public int MinimumReplanHours { get; set; } = 24;

    [Unit("hour of day")]
    [Between(0, 23)]
    [Doc("Hour of day at which factories replan; spread over factories if not given.")]
    public int? ReplanHour { get; set; }

    [Unit("standard errors")]
    [Between(0, 10)]
    [Doc("z of the order-up-to level.")]
    public double SafetyFactor { get; set; } = 1.6;

    [Unit("share per day")]
    [Between(0, 1)]
    [Doc("α of the exponential forecast; at 0 the forecast of the start holds for ever.")]
    public double ForecastSmoothing { get; set; } = 0.12;

    [Unit("days")]
    [Between(0, 1000)]
    [Doc("Days over which wants are averaged for the forecast, in the place of exponential smoothing; 0 for smoothing.")]
    public int ForecastWindowDays { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Defects of a mature version.")]
    public double DefectShare { get; set; } = 0.02;

    [Unit("factor")]
    [Between(1, 100)]
    [Doc("Defects of a new version, relative to a mature one.")]
    public double NewVersionDefectFactor { get; set; } = 3;

    [Unit("units")]
    [Between(1, 1000000)]
    [Doc("Units over which that excess fades.")]
    public double LearningUnits { get; set; } = 500;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Defects that inspection finds and scraps.")]
    public double InspectionCatchShare { get; set; } = 0.7;

    [Unit("line hours")]
    [Between(0, 100)]
    [Doc("Line hours that inspection costs per thousand units.")]
    public double InspectionHoursPerThousand { get; set; } = 1;

    [Unit("days")]
    [Between(0, 365)]
    [Doc("Days promised for stocked goods.")]
    public double PromiseDays { get; set; } = 7;

    [Unit("days of forecast")]
    [Between(0, 365)]
    [Doc("Units sold ahead of production, in days of forecast.")]
    public double PresaleDays { get; set; } = 4;

    [Settled]
    [Unit("share of capacity")]
    [Between(0, 1)]
    [Doc("Express lane: reserved share of line hours with stocked material and small lots.")]
    public double ExpressShare { get; set; } = 0;

    [Unit("factor")]
    [Between(1, 100)]
    [Doc("Defects of express lots, relative to ordinary ones.")]
    public double RushDefectFactor { get; set; } = 1.5;

    [Unit("factor")]
    [Between(0.01, 100)]
    [Doc("Scales the capacity of the class's factories.")]
    public double CapacityFactor { get; set; } = 1;

    [Unit("CNY per factory and day")]
    [Between(0, 1e9)]
    [Doc("Public money spent on the class's capacity; no book of the belt sees it, publicCost counts it.")]
    public double PublicCnyPerDay { get; set; }

    [Doc("Whether no ordered material arrives: what is due meanwhile comes at the hour it was due on the first day after.")]
    public bool MaterialStopped { get; set; }

    [Settled]
    [Doc("Whether days are closed: wants, costs, fees, stock figures, the report to the hub. A factory without days sleeps until something happens; for classics in continuous time.")]
    public bool ClosesDays { get; set; } = true;

    /// <summary>The same options as an object of its own.</summary>
    internal ProductionOptions Copy() => (ProductionOptions)MemberwiseClone();
}
