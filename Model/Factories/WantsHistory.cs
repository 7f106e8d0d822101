using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The wants of the last days, for forecasts that are more than one smoothed number.</summary>
public sealed class WantsHistory : IDescribed
{
    private double[] days = [];

    /// <summary>Wants per day, oldest first.</summary>
    public IReadOnlyList<double> Days => days;

    /// <summary>Their mean.</summary>
    public double Mean
    {
        get
        {
            double sum = 0;
            foreach (var wants in days)
            {
                sum += wants;
            }

            return sum / days.Length;
        }
    }

    /// <summary>Days that all were as expected.</summary>
    public static WantsHistory Of(int count, double perDay)
    {
        var expected = new double[count];
        Array.Fill(expected, perDay);
        return new WantsHistory { days = expected };
    }

    /// <summary>Takes in a day and forgets those before the last <paramref name="count"/>.</summary>
    public void Add(double wants, int count)
    {
        if (days.Length == count)
        {
            days.AsSpan(1).CopyTo(days);
            days[^1] = wants;
        }
        else
        {
            days = [.. days.TakeLast(count - 1), wants];
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => days = codec.Doubles("days", days);
}
