using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Rooms that are taken off the air when too much comes back or too many orders were fake. Off while both limits are 0.")]
public sealed class RegulationOptions
{
    [Unit("share")]
    [Between(0, 1)]
    [Doc("Units sent back of units delivered above which a room is suspended; 0 for no such rule.")]
    public double ReturnLimit { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Fake units caught of units ordered above which a room is suspended; 0 for no such rule.")]
    public double FakeLimit { get; set; }

    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days over which a room is judged.")]
    public int WindowDays { get; set; } = 7;

    [Unit("days")]
    [Between(1, 365)]
    [Doc("Days off the air.")]
    public int SuspensionDays { get; set; } = 3;

    /// <summary>Whether there is any rule.</summary>
    internal bool IsOn => ReturnLimit > 0 || FakeLimit > 0;
}
