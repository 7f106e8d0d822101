using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios;

/// <summary>What chains of factories must satisfy: suppliers are groups of the scenario, and nobody supplies himself.</summary>
internal sealed class ChainRules(ScenarioOptions scenario, FaultList faults, Positions at)
{
    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        string[] ids = [.. scenario.Factories.Select(group => group.Id).Where(id => id.Length > 0)];
        foreach (var group in scenario.Factories.Where(group => group.SuppliedBy.Length > 0))
        {
            var problem = !ids.Contains(group.SuppliedBy)
                ? $"there is no group {Quoting.Quote(group.SuppliedBy)}{Nearest.Hint(group.SuppliedBy, ids)}; give one of {string.Join(", ", ids)}"
                : IsCircle(group) ? "the chain leads back to its own group; let it begin with a group that buys outside"
                : SupplierOf(group)!.Skus < 1 ? $"the group {group.SuppliedBy} makes nothing; give it a SKU"
                : null;
            if (problem is not null)
            {
                faults.Add(at.Of(group, nameof(group.SuppliedBy)), problem);
            }
        }
    }

    private FactoryGroupOptions? SupplierOf(FactoryGroupOptions group)
        => group.SuppliedBy.Length == 0 ? null : scenario.Factories.Find(other => other.Id == group.SuppliedBy);

    private bool IsCircle(FactoryGroupOptions group)
    {
        var above = SupplierOf(group);
        for (var step = 0; above is not null && step < scenario.Factories.Count; step++)
        {
            if (ReferenceEquals(above, group))
            {
                return true;
            }

            above = SupplierOf(above);
        }

        return false;
    }
}
