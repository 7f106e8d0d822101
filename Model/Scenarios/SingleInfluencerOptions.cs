using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Settings of one host; what is not given is as in its group.")]
public sealed class SingleInfluencerOptions
{
    [Doc("Whether it may not go on air: its rooms are closed.")]
    public bool Banned { get; set; }

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Commission (CPS).")]
    public double? CommissionShare { get; set; }

    [Unit("CNY per SKU and show")]
    [Between(0, 1e9)]
    [Doc("Slot fee (坑位费).")]
    public double? SlotFeeCny { get; set; }
}
