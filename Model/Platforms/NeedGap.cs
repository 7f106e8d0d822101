using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>How far the nearest design on shelves or in rooms is from what ready people like; it weighs need, not sales.</summary>
internal static class NeedGap
{
    /// <summary>Sums |q - θ| of the nearest design over ready people.</summary>
    /// <param name="nature">Tastes.</param>
    /// <param name="lines">Designs on offer.</param>
    /// <param name="first">The platform's first segment.</param>
    /// <param name="ready">Ready people per segment and category.</param>
    /// <param name="day">The day.</param>
    /// <returns>Distance in millionths times people, and the people for whose category anything is on offer.</returns>
    public static (long Micro, long People) Measure(NaturePath nature, List<ShelfLine> lines, int first, SegmentTable ready, int day)
    {
        long micro = 0;
        long people = 0;
        for (int segment = 0; segment < ready.Values.Length / ready.Categories; segment++)
        {
            for (int category = 0; category < ready.Categories; category++)
            {
                double nearest = double.PositiveInfinity;
                foreach (var line in lines)
                {
                    if (line.Category == category)
                    {
                        nearest = Math.Min(nearest, nature.SquaredDistance(line.Design, first + segment, category, day));
                    }
                }

                if (nearest < double.PositiveInfinity)
                {
                    micro += Fixed.FromDouble(Math.Sqrt(nearest)) * ready[segment, category];
                    people += ready[segment, category];
                }
            }
        }

        return (micro, people);
    }
}
