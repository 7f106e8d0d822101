namespace OrleansIndustrialBelt.Model.Influencers.Decisions;

/// <summary>How a host judged one offer.</summary>
/// <param name="EarningsCny">Commission and slot fee it expects per show, net of returns.</param>
/// <param name="FitFactor">What unfamiliarity with the category leaves of it.</param>
/// <param name="RiskFactor">What the risk to its trust leaves of it.</param>
/// <param name="WorthCny">The product, less the sample spread over the shows.</param>
/// <param name="IsTaken">Whether it takes the offer.</param>
/// <param name="Reason">Why: amongTheBest, noPlace, tooRisky or notWorthIt.</param>
internal readonly record struct OfferVerdict(
    double EarningsCny, double FitFactor, double RiskFactor, double WorthCny, bool IsTaken, string Reason);
