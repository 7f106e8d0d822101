using OrleansIndustrialBelt.Experiments.Statistics;

namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>A figure that observers report, beside what the model makes of it.</summary>
/// <param name="IsFitted">Whether the calibration or an input was given it; otherwise the model predicts it.</param>
/// <param name="Figure">A KPI's id, <see cref="ClassFacts.StockCover"/>, or one of <see cref="SessionShapes"/>.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Scope">Scope of the KPI, or <see cref="SessionShapes.Scope"/>.</param>
/// <param name="Band">Where it is reported to lie.</param>
/// <param name="Modelled">The mean over replications; null if there was no event in any.</param>
/// <param name="IsCensored">Whether most of what it is a mean of had not ended when it was given up.</param>
/// <param name="Source">Where it is reported.</param>
public sealed record ClassFact(bool IsFitted, string Figure, string Unit, string Scope, FactBand Band, Estimate? Modelled, bool IsCensored, string Source)
{
    /// <summary>Where the mean lies.</summary>
    public FactVerdict Verdict => IsCensored ? FactVerdict.Censored : Band.VerdictOf(Modelled?.Mean);
}
