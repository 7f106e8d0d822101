using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Hubs;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Takes in the hub's plans, spreads them over the SKUs, and says whether they are obeyed.</summary>
internal static class PlanDesk
{
    // A plan that has not been renewed for this many of its intervals is not one.
    private const int PlanLives = 3;

    /// <summary>Keeps the hub's newest plan, where the policy has a place for one.</summary>
    public static void Receive(Factory factory, Hour hour)
    {
        if (factory.Plan is not { } book)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is PlanTargets targets)
            {
                book.Targets = targets;
                for (var category = 0; category < targets.UnitsPerDay.Length; category++)
                {
                    SpreadCategory(factory, book, category, targets.UnitsPerDay[category]);
                }
            }
        }
    }

    /// <summary>Whether this replanning follows the hub: there is a plan, and the factory obeys it this time.</summary>
    public static bool IsObeyed(Factory factory, Hour hour)
        => factory.Plan?.Targets is not null
            && hour.BehaviourDice(Purpose.Compliance).Uniform(0) < factory.Profile.Policy.Compliance;

    /// <summary>Drops a plan that has not been renewed for too long: the hub is late, and the factory falls back on itself.</summary>
    public static void DropOld(Factory factory, Hour hour)
    {
        if (factory.Plan is { Targets: { } targets } book && hour.Tick - targets.DataTick > LongestPlanAge(factory))
        {
            book.Targets = null;
            hour.Note(new BeltEvent(hour.Tick, factory.Id, "planDropped", Belt.Hub, new Fact("dataTick", targets.DataTick)));
        }
    }

    /// <summary>What the hub plans for a line.</summary>
    public static HubRate RateOf(Factory factory, ProductLine line)
    {
        var planned = factory.Plan!.Lines[line.Index];
        return new HubRate(Math.Max(0, planned.RatePerDay), planned.DeviationPerDay, factory.Profile.Policy.PlanningIntensity);
    }

    private static int LongestPlanAge(Factory factory)
    {
        var policy = factory.Profile.Policy;
        var hub = factory.Belt.Scenario.Hub;
        return (policy.HubDataAgeHours ?? hub.ReportAgeHours) + (PlanLives * (policy.HubReplanHours ?? hub.ReplanHours));
    }

    private static void SpreadCategory(Factory factory, PlanBook book, int category, double unitsPerDay)
    {
        var members = new List<ProductLine>(factory.Products.Length);
        foreach (var line in factory.Products)
        {
            if (line.Profile.Category == category)
            {
                members.Add(line);
            }
        }

        if (members.Count == 0)
        {
            return;
        }

        var expected = new double[members.Count];
        var rates = new double[members.Count];
        for (var i = 0; i < expected.Length; i++)
        {
            expected[i] = members[i].Demand.ForecastPerDay;
        }

        HubShares.Spread(unitsPerDay, expected, rates);
        for (var i = 0; i < rates.Length; i++)
        {
            book.Lines[members[i].Index].Plan(rates[i], members[i].Demand.DeviationPerDay);
        }
    }
}
