namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>What a factory knows when it thinks of buying what neighbours have.</summary>
/// <param name="Neighbours">Neighbours that have it.</param>
/// <param name="TheirFenPerUnitDay">Their mean gain per day and unit of daily capacity, in fen.</param>
/// <param name="OwnFenPerUnitDay">Its own.</param>
/// <param name="UnitsPerDay">Its capacity.</param>
/// <param name="PriceFen">What it costs.</param>
/// <param name="PaybackDays">Days within which it must pay back.</param>
/// <param name="CashFen">Cash at hand.</param>
internal readonly record struct AdoptionCase(
    int Neighbours, double TheirFenPerUnitDay, double OwnFenPerUnitDay, double UnitsPerDay, long PriceFen, double PaybackDays, long CashFen);

/// <summary>Whether it is bought, and why.</summary>
/// <param name="IsBought">Whether it is.</param>
/// <param name="Reason">Why: paysBack, nobodyToSee, noBetter, tooDear or noCash.</param>
/// <param name="GainFen">What it is expected to bring until it must have paid back.</param>
internal readonly record struct AdoptionChoice(bool IsBought, string Reason, double GainFen);

/// <summary>
/// Whoever sees neighbours do better with a thing expects to do as well with it, size for size: gain = (theirs - own) · capacity ·
/// payback days. It must exceed the price, which is paid in cash. That neighbours may be better for other reasons it cannot see.
/// </summary>
internal static class AdoptionDecision
{
    /// <summary>
    /// Settles it: theirs 1,500 fen per unit and day, own 500, 300 units a day and 365 days are 1,095,000 CNY.
    /// </summary>
    public static AdoptionChoice Decide(in AdoptionCase facts)
    {
        var gain = (facts.TheirFenPerUnitDay - facts.OwnFenPerUnitDay) * facts.UnitsPerDay * facts.PaybackDays;
        return facts.Neighbours == 0 ? new AdoptionChoice(false, "nobodyToSee", 0)
            : gain <= 0 ? new AdoptionChoice(false, "noBetter", gain)
            : gain <= facts.PriceFen ? new AdoptionChoice(false, "tooDear", gain)
            : facts.CashFen < facts.PriceFen ? new AdoptionChoice(false, "noCash", gain)
            : new AdoptionChoice(true, "paysBack", gain);
    }
}
