using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A documented figure that the scenario's outcome can be held against; it changes nothing in a run.")]
public sealed class FactOptions
{
    [MustBeGiven]
    [Doc("Id of the KPI it is compared with.")]
    public string Kpi { get; set; } = "";

    [Doc("Scope of the KPI: belt, class/NAME, platform/NAME or role/NAME.")]
    public string Scope { get; set; } = "belt";

    [Between(-1e15, 1e15)]
    [Doc("Lower end of the documented band, in the KPI's unit; open if not given.")]
    public double? Low { get; set; }

    [Between(-1e15, 1e15)]
    [Doc("Upper end of the documented band; open if not given.")]
    public double? High { get; set; }

    [Doc("What is reported, in the words of the source.")]
    public LabelOptions Says { get; set; } = new();

    [Doc("Where it is reported.")]
    public string Source { get; set; } = "";
}
