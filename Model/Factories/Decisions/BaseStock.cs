namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>Base stock: the same order-up-to level for ever, so that what was wanted is what is made. S = 13 and a position of 1 release 12.</summary>
/// <param name="levelUnits">S, in units.</param>
public sealed class BaseStock(double levelUnits) : IOrderUpToRule
{
    /// <inheritdoc/>
    public OrderUpToLevel Decide(in OrderUpToCase facts) => new(levelUnits, "baseStock");
}
