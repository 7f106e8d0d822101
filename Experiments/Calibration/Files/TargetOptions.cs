using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Experiments.Calibration.Files;

/// <summary>A KPI that is to come out as known: near a value, or in the middle of a band.</summary>
[Doc("A KPI that is to come out as known: near a value, or in the middle of a band.")]
public sealed class TargetOptions
{
    /// <summary>Id of the KPI.</summary>
    [MustBeGiven]
    [Doc("Id of the KPI.")]
    public string Kpi { get; set; } = "";

    /// <summary>Scope of the KPI.</summary>
    [Doc("Scope of the KPI: belt, class/NAME, platform/NAME or role/NAME.")]
    public string Scope { get; set; } = "belt";

    /// <summary>Lower end of a band.</summary>
    [Between(-1e15, 1e15)]
    [Doc("Lower end of the band; its middle is aimed at.")]
    public double? Low { get; set; }

    /// <summary>Upper end of a band.</summary>
    [Between(-1e15, 1e15)]
    [Doc("Upper end of the band.")]
    public double? High { get; set; }

    /// <summary>A value in place of a band.</summary>
    [Between(-1e15, 1e15)]
    [Doc("In place of a band: the value that is aimed at.")]
    public double? Value { get; set; }

    /// <summary>How far from the value counts as near.</summary>
    [Between(0, 1e15)]
    [Doc("How far from the value counts as inside; a tenth of it if not given.")]
    public double? Within { get; set; }

    /// <summary>What a miss by half a band counts.</summary>
    [Between(0, 1e6)]
    [Doc("What it counts in the loss to lie at the edge of the band.")]
    public double Weight { get; set; } = 1;

    /// <summary>Where the target is from.</summary>
    [Doc("Where the target is from.")]
    public string Source { get; set; } = "";
}
