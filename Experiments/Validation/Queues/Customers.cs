using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Queues;

/// <summary>
/// Stands in the place of the factory that makes the lines' material: sends each plant some at random moments, and so much of it that a
/// line works on it for a random time. Moments are those of a Poisson process per plant, read on the next tick.
/// </summary>
/// <param name="id">The supplier's place.</param>
/// <param name="material">The material.</param>
/// <param name="plants">Who gets it.</param>
/// <param name="meanTicksBetween">Mean time between two customers of a plant.</param>
/// <param name="meanService">Units of a mean customer.</param>
/// <param name="isExponential">Whether units scatter exponentially; else all customers are alike.</param>
internal sealed class Customers(EntityId id, EntityId material, IReadOnlyList<EntityId> plants, double meanTicksBetween, int meanService, bool isExponential)
    : Entity(id)
{
    private readonly PriorityQueue<int, double> next = new();
    private int count;

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        var dice = hour.NatureDice(Purpose.Delivery);
        if (hour.Tick == 0)
        {
            for (var plant = 0; plant < plants.Count; plant++)
            {
                next.Enqueue(plant, Between(dice.Exponential(plant)));
            }
        }

        for (var draw = plants.Count; next.TryPeek(out var plant, out var moment) && moment <= hour.Tick; draw += 2)
        {
            count++;
            hour.Send(plants[plant], new SupplyDelivery { Sku = material, Units = Units(dice.Exponential(draw)) });
            next.DequeueEnqueue(plant, moment + Between(dice.Exponential(draw + 1)));
        }

        next.TryPeek(out _, out var first);
        hour.WakeAt((int)Math.Ceiling(first));
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec) => count = codec.Int("count", count);

    private double Between(double share) => meanTicksBetween * share;

    private int Units(double share) => isExponential ? Math.Max(1, (int)Math.Round(meanService * share)) : meanService;
}
