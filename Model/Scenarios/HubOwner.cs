using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Who owns the hub; the owner sets its objective and its fee, and gets what is left of it.")]
public enum HubOwner
{
    [Doc("The district: serves every need alike, and small factories first where work moves.")]
    District,

    [Doc("The platform: serves what earns it commission.")]
    Platform,

    [Doc("A brand: serves margin, and has its own factories make what it can.")]
    Brand,
}
