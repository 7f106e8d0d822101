using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A name for people, in two languages.")]
public sealed class LabelOptions
{
    [Doc("English.")]
    public string En { get; set; } = "";

    [Doc("Chinese.")]
    public string Zh { get; set; } = "";
}
