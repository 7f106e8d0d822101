namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>
/// S_local = f·H + x + z·1.25·MAD·√H, with x the extra wants that content and hot list announce, and S_hub = r·H + z·1.25·MAD_hub·√H, with the same safety factor z and each one's own error, measured on the same wants;
/// S = (1-λ)·S_local + λ·S_hub. 1.25 MAD is the standard deviation of a normal error.
/// </summary>
/// <remarks>
/// f = 40 a day, MAD = 16, H = 16 days and z = 1.6 give S_local = 640 + 128 = 768; r = 50 with MAD_hub = 8 gives
/// S_hub = 800 + 64 = 864; λ = 0.6 blends them to 825.6.
/// </remarks>
public sealed class OrderUpTo : IOrderUpToRule
{
    /// <inheritdoc/>
    public OrderUpToLevel Decide(in OrderUpToCase facts)
    {
        var safety = facts.SafetyFactor * OrderUpToCase.DeviationsPerMad;
        var root = Math.Sqrt(facts.HorizonDays);
        var local = (facts.ForecastPerDay * facts.HorizonDays) + facts.ExtraUnits + (safety * facts.DeviationPerDay * root);
        if (facts.Hub is not { } plan)
        {
            return new OrderUpToLevel(local, "local") { LocalUnits = local, RatePerDay = facts.ForecastPerDay };
        }

        var central = (plan.RatePerDay * facts.HorizonDays) + (safety * plan.DeviationPerDay * root);
        return new OrderUpToLevel(((1 - plan.Intensity) * local) + (plan.Intensity * central), "blended")
        {
            LocalUnits = local,
            HubUnits = central,
            RatePerDay = ((1 - plan.Intensity) * facts.ForecastPerDay) + (plan.Intensity * plan.RatePerDay),
        };
    }
}
