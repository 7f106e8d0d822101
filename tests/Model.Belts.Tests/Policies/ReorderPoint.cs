using OrleansIndustrialBelt.Model.Factories.Decisions;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Policies;

/// <summary>
/// An (s, S) rule: nothing is released until the position has fallen to s days of forecast; then it is filled up to S days.
/// It orders seldom and much, as makers with long changeovers do.
/// </summary>
/// <param name="reorderDays">s, in days of forecast.</param>
/// <param name="fillDays">S, in days of forecast; more than s.</param>
public sealed class ReorderPoint(double reorderDays, double fillDays) : IOrderUpToRule
{
    public OrderUpToLevel Decide(in OrderUpToCase facts)
        => facts.PositionUnits <= reorderDays * facts.ForecastPerDay
            ? new OrderUpToLevel(fillDays * facts.ForecastPerDay, "reorder")
            : new OrderUpToLevel(facts.PositionUnits, "wait");
}
