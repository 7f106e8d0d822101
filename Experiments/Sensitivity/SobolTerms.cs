namespace OrleansIndustrialBelt.Experiments.Sensitivity;

/// <summary>The terms of Sobol's indices per sample, from which any choice of samples has its indices by sums.</summary>
internal sealed class SobolTerms
{
    private readonly int factors;
    private readonly double[] sums;
    private readonly double[] squares;
    private readonly double[][] firsts;
    private readonly double[][] totals;

    /// <summary>Takes the outputs apart: A, B, then A with each factor of B in turn, sample after sample.</summary>
    public SobolTerms(int factors, double[] outputs)
    {
        this.factors = factors;
        double[][] samples = [.. outputs.Chunk(factors + 2)];
        sums = [.. samples.Select(sample => sample[0] + sample[1])];
        squares = [.. samples.Select(sample => (sample[0] * sample[0]) + (sample[1] * sample[1]))];
        firsts = [.. Enumerable.Range(2, factors).Select(mixed => samples.Select(sample => sample[1] * (sample[mixed] - sample[0])).ToArray())];
        totals = [.. Enumerable.Range(2, factors).Select(mixed => samples.Select(sample => Square(sample[0] - sample[mixed]) / 2).ToArray())];
    }

    /// <summary>The indices over a choice of samples, in which a sample may stand several times; all 0 if A and B do not vary in it.</summary>
    public (double[] First, double[] Total) Indices(int[] rows)
    {
        var mean = Sum(sums, rows) / (2 * rows.Length);
        var variance = (Sum(squares, rows) / (2 * rows.Length)) - (mean * mean);
        var first = new double[factors];
        var total = new double[factors];
        for (var factor = 0; variance > 0 && factor < factors; factor++)
        {
            first[factor] = Sum(firsts[factor], rows) / rows.Length / variance;
            total[factor] = Sum(totals[factor], rows) / rows.Length / variance;
        }

        return (first, total);
    }

    private static double Square(double value) => value * value;

    private static double Sum(double[] values, int[] rows)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            sum += values[row];
        }

        return sum;
    }
}
