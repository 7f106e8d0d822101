using OrleansIndustrialBelt.Grains.Belts;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Toy;

/// <summary>A belt of <see cref="WealthAgent"/>s.</summary>
public static class WealthBelt
{
    /// <summary>Makes it.</summary>
    /// <param name="agents">How many, at least 2.</param>
    /// <param name="days">Days of 24 steps.</param>
    public static RunnableBelt Of(int agents, int days)
    {
        Resident[] residents = [.. Enumerable.Range(0, agents).Select(index => new Resident(index, 0))];
        var directory = new EntityDirectory([[], residents, [], [], [], [], []], scopeCount: 1);
        return new RunnableBelt(directory, id => new WealthAgent(id, agents), new RunPlan(0, days, new RunSeeds(7, 8)));
    }
}
