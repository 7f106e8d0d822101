using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Pre-orders, where the policy takes them (knob preorder): goods are made once enough buyers have paid a deposit.")]
public sealed class PreorderOptions
{
    [Settled]
    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Deposit; the rest is paid at shipping.")]
    public double DepositShare { get; set; } = 0.2;

    [Unit("units")]
    [Between(1, 1000000)]
    [Doc("Deposits on a SKU at which its job starts; the class's smallest job if not given.")]
    public int? ThresholdUnits { get; set; }

    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days from the first deposit within which the threshold must be met; else buyers are refunded and look further.")]
    public int ExpiryDays { get; set; } = 14;

    [Unit("share of deposit")]
    [Between(0, 1)]
    [Doc("What buyers get back of a deposit whose goods are not made.")]
    public double RefundShare { get; set; } = 1;

    [Unit("share of list price")]
    [Between(0, 0.9)]
    [Doc("Group price: what is taken off the price of a maker who pre-sells.")]
    public double GroupDiscountShare { get; set; } = 0.1;
}
