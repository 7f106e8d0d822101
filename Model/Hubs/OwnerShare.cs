using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>
/// Passes what the hub has earned on to its owner: platforms by the people who live on them, a brand's factories in equal parts.
/// A district's hub is the district's own office and keeps it. Losses stay with the hub until later fees have made them good.
/// </summary>
internal static class OwnerShare
{
    /// <summary>Pays out the cash the hub has, at midnight.</summary>
    public static void Pay(Hour hour, Book book, Belt belt, HubMandate mandate)
    {
        if (book.CashFen <= 0 || mandate.Options.Owner == HubOwner.District)
        {
            return;
        }

        var toPlatforms = mandate.Options.Owner == HubOwner.Platform;
        long[] weights = toPlatforms ? PeopleOn(belt) : [.. mandate.IsOwn.Select(isOwn => isOwn ? 1L : 0L)];
        var parts = new long[weights.Length];
        Fixed.LargestRemainder(book.CashFen, weights, parts);
        for (var i = 0; i < parts.Length; i++)
        {
            var to = toPlatforms ? belt.Platforms[i].Id : belt.Factories[i].Id;
            var income = toPlatforms ? Metric.PlatformHubIncomeFen : Metric.FactoryHubIncomeFen;
            book.Pay(hour, Metric.HubOwnerCostFen, to, income, parts[i]);
        }
    }

    private static long[] PeopleOn(Belt belt)
    {
        var people = new long[belt.Platforms.Count];
        for (var i = 0; i < belt.Society.Segments.Count; i++)
        {
            people[belt.Society.PlatformOf[i]] += belt.Society.Segments[i].Population;
        }

        return people;
    }
}
