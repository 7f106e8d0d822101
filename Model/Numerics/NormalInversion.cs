using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// The three rational functions of M. J. Wichura, "Algorithm AS 241: The Percentage Points of the Normal Distribution",
/// Applied Statistics 37 (1988), 477-484, routine PPND16.
/// </summary>
internal static class NormalInversion
{
    /// <summary>Quantile at 0.5 + <paramref name="centred"/>. Range: -0.425 to 0.425.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double Centre(double centred)
    {
        double r = 0.180625 - (centred * centred);
        double numerator = Polynomial(
            r, 3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
            4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3);
        double denominator = Polynomial(
            r, 1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
            2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3);
        return centred * numerator / denominator;
    }

    /// <summary>Quantile for u below 0.075 or above 0.925.</summary>
    internal static double Tail(double u)
    {
        double r = Math.Sqrt(-Elementary.Log(Math.Min(u, 1 - u)));
        double size = r <= 5 ? NearTail(r - 1.6) : FarTail(r - 5);
        return u < 0.5 ? -size : size;
    }

    private static double NearTail(double r) =>
        Polynomial(
            r, 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
            1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4)
        / Polynomial(
            r, 1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
            1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9);

    private static double FarTail(double r) =>
        Polynomial(
            r, 6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
            2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
        / Polynomial(
            r, 1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
            7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15);

    /// <summary>A polynomial of degree 7 in pairs, so that the multiplications overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Polynomial(
        double r, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7)
    {
        double square = r * r;
        double low = c0 + (c1 * r) + ((c2 + (c3 * r)) * square);
        double high = c4 + (c5 * r) + ((c6 + (c7 * r)) * square);
        return low + (high * (square * square));
    }
}
