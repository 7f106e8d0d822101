using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("What the district pays for: training, a matching fund for tooling, a live base (直播基地). Off while all three shares are 0.")]
public sealed class DistrictOptions
{
    [Unit("share")]
    [Between(0, 1)]
    [Doc("Factories that are trained; 0 for no training.")]
    public double TrainedShare { get; set; }

    [Unit("CNY per factory and month")]
    [Between(0, 1e9)]
    [Doc("Public cost of training.")]
    public double TrainingMonthlyCny { get; set; } = 6000;

    [Unit("factor")]
    [Between(0.01, 1)]
    [Doc("Units over which a trained factory's defects of a new version fade, of production.learningUnits.")]
    public double LearningFactor { get; set; } = 0.6;

    [Unit("factor")]
    [Between(0.1, 1)]
    [Doc("Evidence a trained team asks for, of content.evidenceThreshold.")]
    public double EvidenceFactor { get; set; } = 0.8;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Prototype and tooling of redesigns that the matching fund pays; 0 for no fund.")]
    public double ToolingShare { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Store rooms in the live base; 0 for no base.")]
    public double LiveBaseShare { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Cost of a live hour in the base's shared studios, of money.studioCnyPerHour.")]
    public double LiveBaseCost { get; set; } = 0.7;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Of that cost what a room pays; the rest is public.")]
    public double LiveBaseRent { get; set; } = 0.4;
}
