namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>The diffusion of a novelty by advertising and imitation (Bass 1969).</summary>
public static class Bass
{
    /// <summary>
    /// Share of those who have not adopted who do so in a period: p + q·adopters/market; above 1 all do. With p = 0.03, q = 0.38 and
    /// a market of 1,000 the expected adopters per period are 30, 40.158, 52.685, ...
    /// </summary>
    /// <param name="external">p, adoption whatever others do.</param>
    /// <param name="imitation">q, adoption by imitation when everybody else has adopted.</param>
    /// <param name="adopters">Who has adopted so far.</param>
    /// <param name="market">Everybody; above 0.</param>
    public static double Rate(double external, double imitation, double adopters, double market)
        => external + (imitation * adopters / market);
}
