using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Who owns the hub; the owner sets its objective and its fee.")]
public enum HubOwner
{
    [Doc("The district: serves need.")]
    District,

    [Doc("The platform: serves sales.")]
    Platform,

    [Doc("A brand: serves margin.")]
    Brand,
}
