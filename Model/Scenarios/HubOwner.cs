using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Who owns the hub; the owner sets its objective. The fee is hub.feeShare, whoever owns it.")]
public enum HubOwner
{
    [Doc("The district: serves need.")]
    District,

    [Doc("The platform: serves sales.")]
    Platform,

    [Doc("A brand: serves margin.")]
    Brand,
}
