namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>The cases of <see cref="Elementary.Pow"/> in which a factor is not an ordinary positive number.</summary>
internal static class PowerEdges
{
    internal static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        if (double.IsInfinity(y))
        {
            return ToInfinitePower(Math.Abs(x), y > 0);
        }

        bool oddPower = IsOddInteger(y);
        if (x == 0 || double.IsInfinity(x))
        {
            double size = (x == 0) == (y > 0) ? 0 : double.PositiveInfinity;
            return oddPower && double.IsNegative(x) ? -size : size;
        }

        if (x < 0 && y != Math.Floor(y))
        {
            return double.NaN;
        }

        double power = OfPositive(Math.Abs(x), y);
        return x < 0 && oddPower ? -power : power;
    }

    private static double OfPositive(double x, double y)
    {
        if (x == 1 || Math.Abs(y) < 1e-20)
        {
            return 1;
        }

        if (Math.Abs(y) >= 1e19)
        {
            return ToInfinitePower(x, y > 0);
        }

        const double Smallest = 2.2250738585072014e-308;
        return x < Smallest
            ? Elementary.PositivePow(BitConverter.DoubleToUInt64Bits(x * 18014398509481984.0), y, 54)
            : Elementary.PositivePow(BitConverter.DoubleToUInt64Bits(x), y);
    }

    /// <summary>The limit of x^y for y beyond every bound; every double but 1 is far enough from 1 for y ≥ 1e19.</summary>
    private static double ToInfinitePower(double x, bool positive)
    {
        if (x == 1)
        {
            return 1;
        }

        return (x > 1) == positive ? double.PositiveInfinity : 0;
    }

    private static bool IsOddInteger(double y) =>
        y == Math.Floor(y) && Math.Abs(y) < 9007199254740992.0 && ((long)y & 1) == 1;
}
