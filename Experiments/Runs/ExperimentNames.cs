using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>Checks names that an experiment is made of, and chooses those that were not given.</summary>
public static class ExperimentNames
{
    private static readonly string[] UsualKpis = ["unmetNeedShare", "wantsServed", "orderToShipHoursMean", "inventoryTurns", "beltSurplus"];

    /// <summary>The KPIs that are primary where none are declared: those the scenario looks at, or the usual ones.</summary>
    public static IReadOnlyList<string> PrimaryKpisOf(ScenarioOptions scenario)
        => scenario.LookAt.Count > 0 ? [.. scenario.LookAt.Distinct(StringComparer.Ordinal).Take(Experiment.MostPrimaryKpis)] : UsualKpis;

    /// <summary>What is wrong with policies and their baseline, each with the key it concerns in front.</summary>
    public static IEnumerable<string> FaultsOfPolicies(IReadOnlyList<string> policies, string baseline)
    {
        foreach (var name in policies.Distinct(StringComparer.Ordinal))
        {
            if (PolicyPresets.ProblemOf(name) is { } problem)
            {
                yield return $"policies: {problem}";
            }
            else if (policies.Count(other => other == name) > 1)
            {
                yield return $"policies: {name} is there twice; keep one";
            }
        }

        if (!policies.Contains(baseline, StringComparer.Ordinal))
        {
            yield return $"baseline: {baseline} is not among the policies{Nearest.Hint(baseline, policies)}; give one of {string.Join(", ", policies)}";
        }
    }

    /// <summary>What is wrong with primary KPIs.</summary>
    public static IEnumerable<string> FaultsOfKpis(IReadOnlyList<string> kpis)
    {
        foreach (var name in kpis)
        {
            if (ProblemOfKpi(name) is { } problem)
            {
                yield return problem;
            }
            else if (kpis.Count(other => other == name) > 1)
            {
                yield return $"{name} is there twice; keep one";
            }
        }

        if (kpis.Count > Experiment.MostPrimaryKpis)
        {
            yield return FormattableString.Invariant(
                $"{kpis.Count} KPIs are too many to be tested at once; give at most {Experiment.MostPrimaryKpis}, the tables runs and comparison have all");
        }
    }

    /// <summary>What is wrong with the name of a KPI; null if there is such a KPI.</summary>
    public static string? ProblemOfKpi(string name)
    {
        List<string> known = [.. KpiCatalog.All.Select(kpi => kpi.Id)];
        return known.Contains(name) ? null
            : $"there is no KPI {name}{(Nearest.Of(name, known) is { } near ? $"; did you mean `{near}`?" : $"; give some of {string.Join(", ", known)}")}";
    }
}
