namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>The order-up-to level of one SKU and what it was made of.</summary>
/// <param name="LevelUnits">S, the level to which stock, pipeline and open orders are to be filled.</param>
/// <param name="LocalUnits">S_local.</param>
/// <param name="HubUnits">S_hub; 0 without a plan.</param>
/// <param name="RatePerDay">The rate of wants the level stands for, in units per day.</param>
/// <param name="Reason">Why: local, or blended where a hub's plan was obeyed.</param>
internal readonly record struct OrderUpToLevel(double LevelUnits, double LocalUnits, double HubUnits, double RatePerDay, string Reason);

/// <summary>What the hub plans for one SKU.</summary>
/// <param name="RatePerDay">Units per day.</param>
/// <param name="DeviationPerDay">MAD of a day's wants about the hub's rate, in units per day.</param>
/// <param name="Intensity">λ, the plan's part.</param>
internal readonly record struct HubRate(double RatePerDay, double DeviationPerDay, double Intensity);

/// <summary>
/// S_local = f·H + x + z·1.25·MAD·√H, with x the extra wants that content and hot list announce, and S_hub = r·H + z·1.25·MAD_hub·√H, with the same safety factor z and each one's own error, measured on the same wants;
/// S = (1-λ)·S_local + λ·S_hub. 1.25 MAD is the standard deviation of a normal error.
/// </summary>
/// <remarks>
/// f = 40 a day, MAD = 16, H = 16 days and z = 1.6 give S_local = 640 + 128 = 768; r = 50 with MAD_hub = 8 gives
/// S_hub = 800 + 64 = 864; λ = 0.6 blends them to 825.6.
/// </remarks>
internal static class OrderUpTo
{
    private const double DeviationsPerMad = 1.25;

    /// <summary>Settles the level of one SKU.</summary>
    /// <param name="forecastPerDay">f, the local forecast.</param>
    /// <param name="extraUnits">x, wants expected beyond it, in units.</param>
    /// <param name="deviationPerDay">MAD of a day's wants.</param>
    /// <param name="horizonDays">H, planned lead and review.</param>
    /// <param name="safetyFactor">z.</param>
    /// <param name="hub">The hub's plan, if there is one and it is obeyed.</param>
    public static OrderUpToLevel Decide(
        double forecastPerDay, double extraUnits, double deviationPerDay, double horizonDays, double safetyFactor, HubRate? hub)
    {
        var root = Math.Sqrt(horizonDays);
        var local = (forecastPerDay * horizonDays) + extraUnits + (safetyFactor * DeviationsPerMad * deviationPerDay * root);
        if (hub is not { } plan)
        {
            return new OrderUpToLevel(local, local, 0, forecastPerDay, "local");
        }

        var central = (plan.RatePerDay * horizonDays) + (safetyFactor * DeviationsPerMad * plan.DeviationPerDay * root);
        return new OrderUpToLevel(
            ((1 - plan.Intensity) * local) + (plan.Intensity * central),
            local,
            central,
            ((1 - plan.Intensity) * forecastPerDay) + (plan.Intensity * plan.RatePerDay),
            "blended");
    }
}
