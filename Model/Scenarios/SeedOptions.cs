using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Three seeds: same people and firms, same tastes and fads, same dice.")]
public sealed class SeedOptions
{
    [Doc("Draws the population; fixed over replications.")]
    public ulong Population { get; set; } = 1;

    [Doc("Draws tastes, fads, need, choice, delivery, returns.")]
    public ulong Nature { get; set; } = 1;

    [Doc("Draws chance within decisions and their execution.")]
    public ulong Behaviour { get; set; } = 1;
}
