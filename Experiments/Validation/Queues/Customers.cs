using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Queues;

/// <summary>
/// Stands in the place of the factory that makes a line's material: sends some at random moments, and so much of it that the line works
/// on it for a random time. Moments are those of a Poisson process, read on the next tick.
/// </summary>
/// <param name="id">The supplier's place.</param>
/// <param name="line">The factory that gets it.</param>
/// <param name="material">The material.</param>
/// <param name="meanTicksBetween">Mean time between two customers.</param>
/// <param name="meanService">Units of a mean customer.</param>
/// <param name="isExponential">Whether units scatter exponentially; else all customers are alike.</param>
internal sealed class Customers(EntityId id, EntityId line, EntityId material, double meanTicksBetween, int meanService, bool isExponential) : Entity(id)
{
    private const int SizeDraw = 1;
    private double next;
    private int count;

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        while (next <= hour.Tick)
        {
            var dice = hour.NatureDice(Purpose.Delivery);
            if (count > 0)
            {
                hour.Send(line, new SupplyDelivery { Sku = material, Units = Units(dice.Exponential((2 * count) + SizeDraw)) });
            }

            next += meanTicksBetween * dice.Exponential(2 * count);
            count++;
        }

        hour.WakeAt((int)Math.Ceiling(next));
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        next = codec.Double("next", next);
        count = codec.Int("count", count);
    }

    private int Units(double share) => isExponential ? Math.Max(1, (int)Math.Round(meanService * share)) : meanService;
}
