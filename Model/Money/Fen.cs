namespace OrleansIndustrialBelt.Model.Money;

/// <summary>Whole fen out of amounts and shares that scenarios state as decimals; halves go away from zero.</summary>
public static class Fen
{
    private const double FenPerCny = 100;

    /// <summary>An amount in CNY: 12.345 CNY are 1,235 fen.</summary>
    public static long FromCny(double cny) => Round(cny * FenPerCny);

    /// <summary>A share of an amount: 5 % of 199 fen are 10.</summary>
    public static long Share(long fen, double share) => Round(fen * share);

    private static long Round(double fen) => checked((long)Math.Round(fen, MidpointRounding.AwayFromZero));
}
