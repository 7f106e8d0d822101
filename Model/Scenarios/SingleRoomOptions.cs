using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Settings of one room; what is not given is as in its owner's group and class.")]
public sealed class SingleRoomOptions
{
    [Doc("Whether it is off the air.")]
    public bool Closed { get; set; }

    [Unit("CNY per live hour")]
    [Between(0, 1e7)]
    [Doc("Paid traffic.")]
    public double? AdCnyPerHour { get; set; }
}
