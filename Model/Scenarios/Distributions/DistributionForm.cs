namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>
/// One family of distributions: its key in a scenario, its parameters in order, and what follows from them. Reader, writer, schema
/// and sampling all go through this table.
/// </summary>
internal abstract class DistributionForm(string name, params DistributionParameter[] parameters)
{
    public static readonly DistributionForm Number = new NumberForm();
    public static readonly DistributionForm Uniform = new UniformForm();
    public static readonly DistributionForm Normal = new NormalForm();
    public static readonly DistributionForm Lognormal = new LognormalForm();
    public static readonly DistributionForm Pareto = new ParetoForm();
    public static readonly DistributionForm Choice = new ChoiceForm();

    /// <summary>The forms that are written with a name, in the order in which messages list them.</summary>
    public static readonly IReadOnlyList<DistributionForm> Named = [Uniform, Normal, Lognormal, Pareto, Choice];

    /// <summary>The key of the form.</summary>
    public string Name { get; } = name;

    /// <summary>The form's parameters; none for a form that takes a list of values.</summary>
    public IReadOnlyList<DistributionParameter> Parameters { get; } = parameters;

    /// <summary>What is wrong with the parameters and what would be right; none if they are sound.</summary>
    public abstract string? FaultOf(ReadOnlySpan<double> p);

    /// <summary>The parameters in their canonical order.</summary>
    public virtual double[] Arrange(double[] p) => p;

    public abstract double Lowest(ReadOnlySpan<double> p);

    public abstract double Highest(ReadOnlySpan<double> p);

    public abstract double Mean(ReadOnlySpan<double> p);

    /// <summary>The value below which the share <paramref name="uniform"/>, strictly between 0 and 1, of all draws lies.</summary>
    public abstract double Sample(ReadOnlySpan<double> p, double uniform);
}
