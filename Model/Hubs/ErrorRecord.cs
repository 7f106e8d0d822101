using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>How far the hub's estimates were off, per category.</summary>
public sealed class ErrorRecord : IDescribed
{
    /// <summary>Exponential mean of a day's absolute error, per category, in units.</summary>
    public double[] MeanErrors { get; private set; } = [];

    /// <summary>Days measured.</summary>
    public int Days { get; private set; }

    /// <summary>An empty record.</summary>
    public static ErrorRecord Of(int categories) => new() { MeanErrors = new double[categories] };

    /// <summary>The mean error of a category, or null before the first day.</summary>
    public double? MeanErrorOf(int category) => Days > 0 ? MeanErrors[category] : null;

    /// <summary>Takes a day's errors into account.</summary>
    public void Add(double[] errors, double smoothing)
    {
        Days++;
        var weight = Math.Max(smoothing, 1.0 / Days);
        for (var i = 0; i < errors.Length; i++)
        {
            MeanErrors[i] += weight * (errors[i] - MeanErrors[i]);
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        MeanErrors = codec.Doubles("meanErrors", MeanErrors);
        Days = codec.Int("days", Days);
    }
}
