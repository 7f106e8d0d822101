using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Length and seeds of a run.")]
public sealed class RunOptions
{
    [Unit("days")]
    [Between(1, 3650)]
    [Doc("Days that are measured, after the warm-up.")]
    public int Days { get; set; } = 180;

    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days that are lived first and counted by no KPI.")]
    public int WarmupDays { get; set; } = 90;

    [Doc("Seeds.")]
    public SeedOptions Seed { get; set; } = new();
}
