namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>One of a list of values, each as likely, drawn in ascending order of the uniform number.</summary>
internal sealed class ChoiceForm() : DistributionForm("choice")
{
    private const int MostValues = 10_000;

    public override string? FaultOf(ReadOnlySpan<double> p)
    {
        if (p.Length is 0 or > MostValues)
        {
            return "`choice` takes a list of 1 to 10000 numbers";
        }

        foreach (double value in p)
        {
            if (!double.IsFinite(value))
            {
                return "`choice` takes finite numbers";
            }
        }

        return null;
    }

    public override double[] Arrange(double[] p)
    {
        double[] ascending = [.. p];
        Array.Sort(ascending);
        return ascending;
    }

    public override double Lowest(ReadOnlySpan<double> p) => p[0];

    public override double Highest(ReadOnlySpan<double> p) => p[^1];

    public override double Mean(ReadOnlySpan<double> p)
    {
        double sum = 0;
        foreach (double value in p)
        {
            sum += value;
        }

        return sum / p.Length;
    }

    public override double Sample(ReadOnlySpan<double> p, double uniform) =>
        p[Math.Min((int)(uniform * p.Length), p.Length - 1)];
}
