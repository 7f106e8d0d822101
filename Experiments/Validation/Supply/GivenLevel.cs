using OrleansIndustrialBelt.Model.Factories.Decisions;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>Base stock: the same order-up-to level for ever.</summary>
/// <param name="units">S.</param>
internal sealed class GivenLevel(double units) : IOrderUpToRule
{
    public OrderUpToLevel Decide(in OrderUpToCase facts) => new(units, "baseStock");
}
