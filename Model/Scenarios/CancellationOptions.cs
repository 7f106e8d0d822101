using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Buyers who lose patience with an overdue order. Off while perDay is 0.")]
public sealed class CancellationOptions
{
    [Unit("share per day")]
    [Between(0, 1)]
    [Doc("Overdue units of rooms' buyers that are cancelled per day; 0 switches cancellation off.")]
    public double PerDay { get; set; }
}
