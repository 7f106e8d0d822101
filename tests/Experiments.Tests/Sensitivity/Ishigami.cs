namespace OrleansIndustrialBelt.Experiments.Tests.Sensitivity;

/// <summary>
/// sin x1 + 7·sin² x2 + 0.1·x3⁴·sin x1 for x within -π to π: T. Ishigami and T. Homma, "An importance quantification technique in
/// uncertainty analysis for computer models", Proceedings of ISUMA '90, 398-403.
/// </summary>
internal static class Ishigami
{
    /// <summary>The function at a position within the unit cube.</summary>
    public static double At(double[] position)
    {
        double[] x = [.. position.Select(part => Math.PI * ((2 * part) - 1))];
        var wave = Math.Sin(x[1]);
        return (Math.Sin(x[0]) * (1 + (0.1 * x[2] * x[2] * x[2] * x[2]))) + (7 * wave * wave);
    }
}
