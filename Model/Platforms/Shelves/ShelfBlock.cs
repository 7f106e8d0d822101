using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// The SKUs of a category that lie side by side in a shop, and among which its shoppers choose: neighbours by id, as many as
/// wholesale.rangeSize.
/// </summary>
/// <param name="Category">The category.</param>
/// <param name="Skus">SKUs by id.</param>
/// <param name="VisitProbability">
/// Probability that a ready person visits it on a day: wholesale.visitsPerDay · sum of the block's shelf shares / SKUs of the
/// category. All blocks of a category together reach visitsPerDay · mean shelf share of the belt's SKUs.
/// </param>
internal sealed record ShelfBlock(int Category, IReadOnlyList<EntityId> Skus, double VisitProbability)
{
    /// <summary>The blocks of all categories, by category and id.</summary>
    public static List<ShelfBlock> AllOf(Belt belt)
    {
        var wholesale = belt.Scenario.Wholesale;
        var blocks = new List<ShelfBlock>();
        for (int category = 0; category < belt.CategoryCount; category++)
        {
            var skus = belt.Skus.Where(sku => sku.Category == category).ToList();
            foreach (var range in skus.Where(sku => sku.ShelfShare > 0).Chunk(wholesale.RangeSize))
            {
                double shares = range.Aggregate(0.0, (sum, sku) => sum + sku.ShelfShare);
                blocks.Add(new ShelfBlock(category, [.. range.Select(sku => sku.Id)], wholesale.VisitsPerDay * shares / skus.Count));
            }
        }

        return blocks;
    }
}
