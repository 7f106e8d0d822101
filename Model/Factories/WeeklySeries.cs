using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Sums of a weekly series that are enough for its mean and its variance around a straight line.</summary>
public sealed class WeeklySeries : IDescribed
{
    // Where values lie on a line, what is left around it is the rounding of the sums: some 1e-16 of the mean squared.
    private const double Rounding = 1e-10;

    /// <summary>The week under way.</summary>
    public double ThisWeek { get; set; }

    /// <summary>Weeks closed.</summary>
    public int Weeks { get; private set; }

    /// <summary>Sum of x over closed weeks.</summary>
    public double Sum { get; private set; }

    /// <summary>Sum of x².</summary>
    public double SumOfSquares { get; private set; }

    /// <summary>Sum of x times the number of the week, from 0.</summary>
    public double SumWithWeek { get; private set; }

    /// <summary>Closes the week under way.</summary>
    public void CloseWeek()
    {
        Sum += ThisWeek;
        SumOfSquares += ThisWeek * ThisWeek;
        SumWithWeek += ThisWeek * Weeks;
        Weeks++;
        ThisWeek = 0;
    }

    /// <summary>
    /// The squared coefficient of variation around the line of best fit, or null for a series of nothing. 1, 3, 2, 4 has the
    /// mean 2.5 and a residual variance of 0.45: 0.072.
    /// </summary>
    public double? SquaredVariation()
    {
        if (Weeks < 3 || Sum <= 0)
        {
            return null;
        }

        var mean = Sum / Weeks;
        var variance = (SumOfSquares / Weeks) - (mean * mean);
        var spreadOfWeeks = (((double)Weeks * Weeks) - 1) / 12;
        var covariance = (SumWithWeek / Weeks) - (mean * (Weeks - 1) / 2);
        var share = (variance - (covariance * covariance / spreadOfWeeks)) / (mean * mean);
        return share < Rounding ? 0 : share;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        ThisWeek = codec.Double("thisWeek", ThisWeek);
        Weeks = codec.Int("weeks", Weeks);
        Sum = codec.Double("sum", Sum);
        SumOfSquares = codec.Double("sumOfSquares", SumOfSquares);
        SumWithWeek = codec.Double("sumWithWeek", SumWithWeek);
    }
}
