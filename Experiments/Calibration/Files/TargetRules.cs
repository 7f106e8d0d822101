using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Calibration.Files;

/// <summary>What targets must satisfy: a KPI in a scope that the scenario has, and either a band or a value.</summary>
internal sealed class TargetRules(CalibrationOptions options, ScenarioOptions? scenario, FaultList faults, Positions at)
{
    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        if (options.Targets.Count == 0)
        {
            faults.Add(at.Of(options, nameof(options.Targets)), "there is nothing to fit to; give at least one target with `kpi`, `scope` and a band or a value");
        }

        for (var index = 0; index < options.Targets.Count; index++)
        {
            var target = options.Targets[index];
            Add(target, nameof(target.Kpi), ExperimentNames.ProblemOfKpi(target.Kpi) ?? ProblemOfPlace(target, index));
            Add(target, nameof(target.Scope), ProblemOfScope(target.Scope));
            if (ProblemOfAim(target) is { } problem)
            {
                Add(target, problem.Property, problem.Message);
            }
        }
    }

    private void Add(TargetOptions target, string property, string? problem)
    {
        if (problem is not null)
        {
            faults.Add(at.Of(target, property), problem);
        }
    }

    private string? ProblemOfPlace(TargetOptions target, int index)
        => options.Targets.FindIndex(other => other.Kpi == target.Kpi && other.Scope == target.Scope) < index
            ? $"{target.Kpi} of {target.Scope} is there twice; keep one"
            : null;

    private string? ProblemOfScope(string scope)
    {
        if (scenario is null)
        {
            return null;
        }

        List<string> known =
        [
            "belt",
            .. scenario.Classes.Keys.Select(name => "class/" + name),
            .. scenario.Platforms.Select(platform => "platform/" + platform.Id),
            .. Roles.All.Select(role => "role/" + role.Name),
        ];
        return known.Contains(scope) ? null
            : $"there is no scope {scope}; {(Nearest.Of(scope, known) is { } near ? $"did you mean `{near}`?" : $"give one of {string.Join(", ", known)}")}";
    }

    private static (string Property, string Message)? ProblemOfAim(TargetOptions target) => target switch
    {
        { Value: null, Low: null, High: null } => (nameof(target.Kpi), "the target has no aim; give `low` and `high`, or a `value`"),
        { Value: not null, Low: not null } or { Value: not null, High: not null } => (nameof(target.Value), "a band and a value exclude each other; give one of them"),
        { Value: null, Low: null } => (nameof(target.High), "the band has no lower end; give `low`"),
        { Value: null, High: null } => (nameof(target.Low), "the band has no upper end; give `high`"),
        { Low: { } low, High: { } high } when high <= low => (nameof(target.High), FormattableString.Invariant($"{high} is not above low; give more than {low}")),
        { Value: null, Within: not null } => (nameof(target.Within), "`within` belongs to a value; leave it out"),
        { Within: <= 0 } => (nameof(target.Within), "nothing lies within 0; give more"),
        { Value: 0, Within: null } => (nameof(target.Value), "a tenth of 0 is no distance; give `within`"),
        _ => null,
    };
}
