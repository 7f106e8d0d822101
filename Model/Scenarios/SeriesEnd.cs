using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("How a given series goes on after its last day.")]
public enum SeriesEnd
{
    [Doc("Nothing comes any more.")]
    Nothing,

    [Doc("The last day's number holds.")]
    Last,

    [Doc("It begins anew.")]
    Again,
}
