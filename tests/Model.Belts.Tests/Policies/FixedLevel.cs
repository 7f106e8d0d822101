using OrleansIndustrialBelt.Model.Factories.Decisions;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Policies;

/// <summary>Base stock: the same level for ever.</summary>
/// <param name="units">S.</param>
public sealed class FixedLevel(double units) : IOrderUpToRule
{
    public OrderUpToLevel Decide(in OrderUpToCase facts) => new(units, "baseStock");
}
