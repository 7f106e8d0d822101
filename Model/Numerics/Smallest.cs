namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>Chooses the few smallest of many numbers without putting all of them in order.</summary>
public static class Smallest
{
    /// <summary>The places of the smallest numbers, the smallest first; of equal ones the earlier.</summary>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="wanted">How many places at most.</param>
    /// <param name="number">The number at a place from 0 to <paramref name="count"/> - 1; asked for once each.</param>
    public static int[] Of(int count, int wanted, Func<int, double> number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var places = new int[Math.Clamp(wanted, 0, count)];
        var numbers = new double[places.Length];
        var found = 0;
        for (var place = 0; place < count && places.Length > 0; place++)
        {
            var candidate = number(place);
            if (found == places.Length && candidate >= numbers[^1])
            {
                continue;
            }

            var rank = found < places.Length ? found++ : found - 1;
            for (; rank > 0 && candidate < numbers[rank - 1]; rank--)
            {
                (places[rank], numbers[rank]) = (places[rank - 1], numbers[rank - 1]);
            }

            (places[rank], numbers[rank]) = (place, candidate);
        }

        return places;
    }
}
