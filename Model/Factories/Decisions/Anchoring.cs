namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// How people order in the beer game: they anchor on what they expect to sell and adjust for what they miss in stock, counting
/// what is on its way only in part. Release = max(0, f + a·(S' - (stock - owed) - b·pipeline)) (Sterman, Management Science 35:321).
/// </summary>
/// <remarks>f = 4, S' = 28, a = 0.5, b = 0.25, 12 in stock and 16 on the way: 4 + 0.5·(28 - 12 - 4) = 10 are released.</remarks>
/// <param name="targetUnits">S', what stock and the counted part of the pipeline are to be, in units.</param>
/// <param name="stockWeight">a, the share of the gap that is made good per review. Range: 0 to 1.</param>
/// <param name="pipelineWeight">b, the share of the pipeline that is counted. Range: 0 to 1.</param>
public sealed class Anchoring(double targetUnits, double stockWeight, double pipelineWeight) : IOrderUpToRule
{
    // Releases are whole units and rounded up: half a unit less, and they are rounded to the nearest.
    private const double Half = 0.5;

    /// <inheritdoc/>
    public OrderUpToLevel Decide(in OrderUpToCase facts)
    {
        var gap = targetUnits - (facts.StockUnits - facts.OwedUnits) - (pipelineWeight * facts.PipelineUnits);
        var release = Math.Max(0, facts.ForecastPerDay + (stockWeight * gap));
        return new OrderUpToLevel(facts.PositionUnits + release - Half, "anchored") { RatePerDay = facts.ForecastPerDay };
    }
}
