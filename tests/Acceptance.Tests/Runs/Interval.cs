namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>The 95 % interval of a mean over replications.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
internal readonly record struct Interval(double Low, double High)
{
    // Student's t with nine degrees of freedom at 97.5 %.
    private const double T = 2.262;

    /// <summary>The interval of ten replications.</summary>
    public static Interval Of(double[] values)
    {
        if (values.Length != 10)
        {
            throw new ArgumentException($"{values.Length} replications; the interval is for ten", nameof(values));
        }

        var mean = values.Average();
        var error = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
        return new Interval(mean - (T * error), mean + (T * error));
    }

    /// <summary>The interval of the difference under the same seeds.</summary>
    public static Interval OfDifference(double[] left, double[] right) => Of([.. left.Zip(right, (x, y) => x - y)]);

    /// <summary>Whether all of it lies above another.</summary>
    public bool IsAbove(Interval other) => Low > other.High;

    /// <summary>Whether it leaves out 0.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;

    /// <inheritdoc/>
    public override string ToString() => $"{Low:G5} to {High:G5}";
}
