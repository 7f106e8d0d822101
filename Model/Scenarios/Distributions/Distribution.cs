namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>
/// How a quantity is spread over a population: a plain number, or a form with its parameters, optionally cut at both ends. In a
/// scenario: <c>12</c>, <c>{uniform: {from: 1, to: 2}}</c>, <c>{lognormal: {median: 50000, logSd: 0.9}, max: 2000000}</c>.
/// </summary>
/// <remarks>
/// Drawing is monotone inversion: the same uniform number gives a larger draw from a distribution that was moved up, so that two
/// scenarios under one seed differ no more than their parameters do. Values beyond <c>min</c> and <c>max</c> move to that bound.
/// </remarks>
public sealed class Distribution : IEquatable<Distribution>
{
    private const double SmallestUniform = 1.0 / (1L << 54);
    private const double LargestUniform = 1.0 - (1.0 / (1L << 53));

    private readonly double[] parameters;

    internal Distribution(DistributionForm form, double[] parameters, double minimum, double maximum)
    {
        string? fault = form.FaultOf(parameters) ?? (minimum > maximum ? "`min` lies above `max`" : null);
        if (fault is not null)
        {
            throw new ArgumentException(fault, nameof(parameters));
        }

        Form = form;
        this.parameters = form.Arrange(parameters);
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The smallest value that can be drawn; may be negative infinity.</summary>
    public double Lowest => Cut(Form.Lowest(parameters));

    /// <summary>The largest value that can be drawn; may be positive infinity.</summary>
    public double Highest => Cut(Form.Highest(parameters));

    /// <summary>The mean, or none where it is infinite or where the ends were cut within the form's range.</summary>
    public double? Mean
    {
        get
        {
            bool isCut = Form.Lowest(parameters) < Minimum || Form.Highest(parameters) > Maximum;
            double mean = Form.Mean(parameters);
            return isCut || !double.IsFinite(mean) ? null : mean;
        }
    }

    internal DistributionForm Form { get; }

    internal IReadOnlyList<double> Parameters => parameters;

    internal double Minimum { get; }

    internal double Maximum { get; }

    /// <summary>Always the same value.</summary>
    public static Distribution Of(double value) => Make(DistributionForm.Number, value);

    /// <summary>Always the same value.</summary>
    public static implicit operator Distribution(double value) => Of(value);

    /// <summary>Evenly spread from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public static Distribution Uniform(double from, double to) => Make(DistributionForm.Uniform, from, to);

    /// <summary>Normal with a mean and a standard deviation (0 or more).</summary>
    public static Distribution Normal(double mean, double deviation) => Make(DistributionForm.Normal, mean, deviation);

    /// <summary>Lognormal with its median (above 0) and the standard deviation of its logarithm (0 or more).</summary>
    public static Distribution Lognormal(double median, double logDeviation) =>
        Make(DistributionForm.Lognormal, median, logDeviation);

    /// <summary>
    /// Pareto: the share of values above x is (minimum / x)^exponent, cut off without a heap at <paramref name="maximum"/>.
    /// </summary>
    public static Distribution Pareto(double minimum, double exponent, double maximum = double.PositiveInfinity) =>
        Make(DistributionForm.Pareto, minimum, exponent, maximum);

    /// <summary>One of the values, each as likely; a value given twice is twice as likely.</summary>
    public static Distribution Choice(params double[] values) => Make(DistributionForm.Choice, [.. values]);

    /// <summary>The same distribution, draws outside moved to the bound.</summary>
    public Distribution Between(double minimum, double maximum) =>
        ReferenceEquals(Form, DistributionForm.Number) && minimum <= maximum
            ? Of(Math.Min(Math.Max(parameters[0], minimum), maximum))
            : new(Form, parameters, minimum, maximum);

    /// <summary>The value at a uniform number in [0, 1]; never decreasing in it.</summary>
    public double Sample(double uniform) =>
        Cut(Form.Sample(parameters, Math.Clamp(uniform, SmallestUniform, LargestUniform)));

    /// <inheritdoc/>
    public bool Equals(Distribution? other) =>
        other is not null
        && ReferenceEquals(Form, other.Form)
        && parameters.AsSpan().SequenceEqual(other.parameters)
        && Minimum.Equals(other.Minimum)
        && Maximum.Equals(other.Maximum);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Distribution);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Form.Name, parameters[0], parameters.Length, Minimum, Maximum);

    /// <summary>The distribution as a scenario writes it.</summary>
    public override string ToString() => DistributionText.Of(this);

    private static Distribution Make(DistributionForm form, params double[] parameters) =>
        new(form, parameters, double.NegativeInfinity, double.PositiveInfinity);

    private double Cut(double value) => Math.Min(Math.Max(value, Minimum), Maximum);
}
