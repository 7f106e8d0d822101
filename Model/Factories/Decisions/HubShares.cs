using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>Spreads what the hub plans for a category over the factory's SKUs of it.</summary>
internal static class HubShares
{
    private const long MilliPerUnit = 1000;

    /// <summary>
    /// Splits a rate in proportion to expected orders, in thousandths of a unit per day by largest remainder: 10 a day over
    /// forecasts of 1, 1 and 1 are 3.334, 3.333 and 3.333. SKUs of which nothing is expected share equally if all are such.
    /// </summary>
    /// <param name="unitsPerDay">The category's rate.</param>
    /// <param name="expectedPerDay">Expected orders per SKU.</param>
    /// <param name="ratesPerDay">Receives the rate of each SKU.</param>
    public static void Spread(double unitsPerDay, ReadOnlySpan<double> expectedPerDay, Span<double> ratesPerDay)
    {
        Span<long> weights = expectedPerDay.Length <= 64 ? stackalloc long[expectedPerDay.Length] : new long[expectedPerDay.Length];
        Span<long> parts = expectedPerDay.Length <= 64 ? stackalloc long[expectedPerDay.Length] : new long[expectedPerDay.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Fixed.FromDouble(Math.Max(0, expectedPerDay[i]));
        }

        Fixed.LargestRemainder((long)Math.Round(unitsPerDay * MilliPerUnit), weights, parts);
        for (var i = 0; i < parts.Length; i++)
        {
            ratesPerDay[i] = (double)parts[i] / MilliPerUnit;
        }
    }
}
