using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios;

/// <summary>What the KPIs that a scenario names must satisfy: those to look at, and those of documented figures.</summary>
internal sealed class FactRules(ScenarioOptions scenario, FaultList faults, Positions at)
{
    private static readonly List<string> Kpis = [.. KpiCatalog.All.Select(kpi => kpi.Id)];

    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        for (var index = 0; index < scenario.LookAt.Count; index++)
        {
            Known(at.Of(scenario, nameof(scenario.LookAt), index), scenario.LookAt[index], Kpis, "KPI");
        }

        foreach (var fact in scenario.Facts)
        {
            Known(at.Of(fact, nameof(fact.Kpi)), fact.Kpi, Kpis, "KPI");
            Known(at.Of(fact, nameof(fact.Scope)), fact.Scope, Scopes(), "scope");
            if (fact.Low is null && fact.High is null)
            {
                faults.Add(at.Of(fact, nameof(fact.Low)), "the figure has no band; give low, high or both");
            }
            else if (fact.High < fact.Low)
            {
                faults.Add(at.Of(fact, nameof(fact.High)), FormattableString.Invariant($"{fact.High} is below low; give at least {fact.Low}"));
            }
        }
    }

    private List<string> Scopes() =>
    [
        "belt",
        .. scenario.Classes.Keys.Select(name => "class/" + name),
        .. scenario.Platforms.Select(platform => "platform/" + platform.Id),
        .. Roles.All.Select(role => "role/" + role.Name),
    ];

    private void Known(Place place, string name, List<string> known, string what)
    {
        if (!known.Contains(name))
        {
            var nearest = Nearest.Of(name, known) is { } near ? $"did you mean {near}?" : $"give one of {string.Join(", ", known)}";
            faults.Add(place, $"there is no {what} {name}; {nearest}");
        }
    }
}
