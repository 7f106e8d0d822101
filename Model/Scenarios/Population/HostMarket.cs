using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Rooms;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>What everybody knows about matching on a belt; a belt with standing offers has none.</summary>
/// <param name="Options">How it is done.</param>
/// <param name="Platforms">Platforms on which hosts have rooms, which keep a board each.</param>
/// <param name="DiscountShare">The largest discount any group of hosts demands.</param>
/// <param name="FeeShare">The highest commission and payment fee of those platforms together.</param>
public sealed record HostMarket(MatchingOptions Options, IReadOnlyList<EntityId> Platforms, double DiscountShare, double FeeShare)
{
    /// <summary>The market of a belt, or null if it has none.</summary>
    public static HostMarket? Of(ScenarioOptions scenario, IReadOnlyList<RoomProfile> rooms, IReadOnlyList<PlatformProfile> platforms)
    {
        if (scenario.Matching is not { } options)
        {
            return null;
        }

        var boards = rooms.Where(room => !room.IsStoreRoom).Select(room => room.Platform).Distinct().Order().ToList();
        var fees = platforms.Where(platform => boards.Contains(platform.Id)).Select(platform => platform.Options.CommissionShare + platform.Options.PaymentFeeShare);
        var discounts = scenario.Influencers.Select(group => group.DiscountShare);
        return new HostMarket(options, boards, discounts.DefaultIfEmpty(0).Max(), fees.DefaultIfEmpty(0).Max());
    }

    /// <summary>Whether a period begins at this midnight; the first begins with the run and has no matching.</summary>
    public bool OpensAt(int tick) => tick > 0 && tick % (Options.PeriodDays * Calendar.HoursPerDay) == 0;
}
