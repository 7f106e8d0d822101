using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>Changes that lie near at hand, as a scenario's interventions; viewers set their values.</summary>
public static class ChangeTemplates
{
    /// <summary>Those of the whole belt. Keys are names of texts.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Belt belt)
        => [
            .. belt.Platforms.Select(platform => Set("Commission", $"platform/{platform.Options.Id}.commissionShare", "0.03")),
            Set("AdPrice", "money.adPriceFactor", "1.5"),
        ];

    /// <summary>Those of one entity.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Belt belt, EntityId entity) => entity.Kind switch
    {
        EntityKind.Factory =>
        [
            Set("Capacity", $"{entity}.capacityFactor", "0.5"), Set("Close", $"{entity}.closed", "true"), Set("Open", $"{entity}.closed", "false"),
            Set("Material", $"{entity}.materialStopped", "true"), Set("Undercut", $"knobs.{PolicyScopes.OfFactory(entity.Number)}.priceUndercut", "0.02"),
        ],
        EntityKind.Room =>
        [
            Set("OffAir", $"{entity}.closed", "true"), Set("OnAir", $"{entity}.closed", "false"), Set("Ads", $"{entity}.adCnyPerHour", "200"),
            Set("FirstHour", $"{entity}.firstHour", "20"), Set("LiveHours", $"{entity}.liveHoursPerDay", "4"), Set("ShowDays", $"{entity}.showDays", "\"[friday, saturday, sunday]\""),
        ],
        EntityKind.Sku => [Set("Price", $"{entity}.priceCny", Money(belt.SkuOf(entity).ListPriceFen)), .. Of(belt)],
        EntityKind.Influencer => [Set("Ban", $"{entity}.banned", "true"), Set("HostShare", $"{entity}.commissionShare", "0.1")],
        EntityKind.Platform => [Set("Commission", $"platform/{belt.PlatformOf(entity).Options.Id}.commissionShare", "0.03")],
        _ => Of(belt),
    };

    private static string Money(long fen) => (fen / 100m).ToString(CultureInfo.InvariantCulture);

    private static KeyValuePair<string, string> Set(string name, string address, string value) => new(name, $"{{set: {address}, to: {value}}}");
}
