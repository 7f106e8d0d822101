using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Reads nature's book ahead, for the bound `clairvoyant` and for nothing else.</summary>
/// <param name="belt">The belt.</param>
/// <param name="nature">The run's nature.</param>
/// <param name="platform">Index of the platform.</param>
internal sealed class Oracle(Belt belt, NaturePath nature, int platform)
{
    // About as far as what is decided today reaches: material, lines and finishing, then some weeks of sales.
    private const int DaysAhead = 21;

    // The hub's estimate rests on the last days; after so many, little weight is left.
    private const int DaysBack = 21;

    private const double MillisPerUnit = 1000;

    private readonly int first = belt.Society.FirstOn[platform];
    private readonly int segments = belt.Society.CountOn[platform];
    private readonly int lastDay = belt.Scenario.Run.WarmupDays + belt.Scenario.Run.Days - 1;

    /// <summary>Whether anybody may know the future.</summary>
    public static bool IsAsked(Belt belt) => belt.Factories.Any(factory => factory.Policy.Clairvoyant);

    /// <summary>What a morning's look ahead shows.</summary>
    public Foresight Look(int day)
    {
        var cells = belt.CategoryCount * belt.ClusterCount;
        var sight = new Foresight
        {
            ComingMilli = new long[cells],
            PastMilli = new long[cells],
            Niches = segments,
            NichePerDay = new double[belt.CategoryCount * segments],
            Tastes = new double[belt.CategoryCount * segments * belt.AttributeCount],
        };
        for (var category = 0; category < belt.CategoryCount; category++)
        {
            for (var niche = 0; niche < segments; niche++)
            {
                var cell = (category * belt.ClusterCount) + belt.Society.ClusterOf[first + niche];
                var coming = Coming(category, niche, day);
                sight.ComingMilli[cell] += (long)(coming * MillisPerUnit);
                sight.PastMilli[cell] += (long)(Past(category, niche, day) * MillisPerUnit);
                sight.NichePerDay[(category * segments) + niche] = coming;
                AddTaste(sight.Tastes.AsSpan(((category * segments) + niche) * belt.AttributeCount, belt.AttributeCount), category, niche, day);
            }
        }

        return sight;
    }

    private double Coming(int category, int niche, int day)
    {
        var sum = 0.0;
        for (var ahead = 0; ahead < DaysAhead; ahead++)
        {
            sum += NeedOf(category, niche, Math.Min(day + ahead, lastDay));
        }

        return sum / DaysAhead;
    }

    private double Past(int category, int niche, int day)
    {
        var smoothing = belt.Scenario.Hub.Smoothing;
        var (sum, weights, weight) = (0.0, 0.0, 1.0);
        for (var back = 1; back <= DaysBack; back++)
        {
            sum += weight * NeedOf(category, niche, Math.Max(day - back, 0));
            weights += weight;
            weight *= 1 - smoothing;
        }

        return sum / weights;
    }

    private double NeedOf(int category, int niche, int day)
    {
        var sum = 0.0;
        for (var hour = 0; hour < Calendar.HoursPerDay; hour++)
        {
            sum += nature.AwarenessRate(first + niche, category, (day * Calendar.HoursPerDay) + hour);
        }

        return sum;
    }

    private void AddTaste(Span<double> taste, int category, int niche, int day)
    {
        for (var ahead = 0; ahead < DaysAhead; ahead++)
        {
            var that = nature.TasteOf(first + niche, category, Math.Min(day + ahead, lastDay));
            for (var k = 0; k < taste.Length; k++)
            {
                taste[k] += that[k] / DaysAhead;
            }
        }
    }
}
