using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Platforms.Decisions;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <content>What the hub's word makes of the weight a room bids, on a platform that heeds it.</content>
public sealed partial class Room
{
    private double HubFactor(Hour hour, int[] lineUp)
        => (site.Platform.TrafficSteering ? OutlookFactor(hour, lineUp) : 1) * (site.Platform.TrafficQuotas ? QuotaFactor(hour) : 1);

    private double OutlookFactor(Hour hour, int[] lineUp)
        => hour.Bulletin<DeliveryOutlook>(Belt.Hub) is { } outlook
            ? HubTraffic.Steering([.. lineUp.Select(entry => outlook.FactorMicro[CellOf(Roster.Entries[entry])])])
            : 1;

    private double QuotaFactor(Hour hour)
        => hour.Bulletin<PlanQuotas>(Belt.Hub) is { } quotas
            ? HubTraffic.Quota([.. Roster.Active.Select(entry => CellOf(Roster.Entries[entry])).Distinct().Select(cell => quotas.UnitsMilli[cell])], quotas.MeanMilli)
            : 1;

    private int CellOf(RosterEntry entry) => ((entry.Factory.Number - 1) * site.Belt.CategoryCount) + entry.Category;
}
