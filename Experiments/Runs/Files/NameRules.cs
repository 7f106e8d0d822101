using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>What the policies and KPIs that an experiment names must satisfy.</summary>
internal sealed class NameRules(ExperimentOptions options, FaultList faults, Positions at)
{
    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        Each(options.Policies, nameof(options.Policies), PolicyPresets.ProblemOf);
        Each(options.Kpis, nameof(options.Kpis), ExperimentNames.ProblemOfKpi);
        if (options.Baseline.Length > 0 && !options.Policies.Contains(options.Baseline))
        {
            faults.Add(at.Of(options, nameof(options.Baseline)), options.Policies.Count == 0
                ? "there are no policies to compare; give policies, or leave it out"
                : $"{options.Baseline} is not among the policies{Nearest.Hint(options.Baseline, options.Policies)}; give one of {string.Join(", ", options.Policies)}");
        }

        if (options.Kpis.Count > Experiment.MostPrimaryKpis)
        {
            faults.Add(
                at.Of(options, nameof(options.Kpis), Experiment.MostPrimaryKpis),
                FormattableString.Invariant($"{options.Kpis.Count} KPIs are too many to be tested at once; give at most {Experiment.MostPrimaryKpis}, the tables runs and comparison have all"));
        }
    }

    private void Each(List<string> names, string property, Func<string, string?> problemOf)
    {
        for (var index = 0; index < names.Count; index++)
        {
            var problem = problemOf(names[index]) ?? (names.IndexOf(names[index]) < index ? $"{names[index]} is there twice; keep one" : null);
            if (problem is not null)
            {
                faults.Add(at.Of(options, property, index), problem);
            }
        }
    }
}
