using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>What factors must satisfy: values of one form, and a scenario that takes each of them.</summary>
internal sealed class FactorRules(ExperimentOptions options, ScenarioOptions? scenario, FaultList faults, Positions at)
{
    // Of a range this many are tried out on the scenario, ends included; the others differ in nothing but size.
    private const int MostTried = 50;

    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        var text = scenario is null ? null : ScenarioWriter.Write(scenario);
        for (var index = 0; index < options.Factors.Count; index++)
        {
            var factor = options.Factors[index];
            if (FormIsRight(factor) && PathIsFree(factor, index) && text is not null)
            {
                TryOut(factor, text);
            }
        }

        if (options.Sample is not null && options.Factors.Count == 0)
        {
            faults.Add(at.Of(options, nameof(options.Sample)), "there is nothing to draw; give factors, or leave it out");
        }

        if (faults.Count == 0 && Runs() > long.MaxValue / 4)
        {
            faults.Add(at.Of(options, nameof(options.Factors)), "the factors have more combinations than can be counted; give fewer values, or a sample");
        }
    }

    /// <summary>Why a path names no key that runs may differ in; null if it may.</summary>
    internal static string? ProblemOfPath(string path)
        => path.Length == 0 || path.Contains('=', StringComparison.Ordinal) ? "no path of a key; give one such as knobs.belt.planningIntensity"
            : path is "run.seed.nature" or "run.seed.behaviour" or "run.seed" ? "replications set these seeds; raise `replications`"
            : path is "run" or "run.days" or "run.warmupDays" ? "all points are equally long; give `days` and `warmupDays` of the experiment"
            : null;

    private bool FormIsRight(FactorOptions factor)
    {
        var isRange = factor.From is not null || factor.To is not null || factor.Step is not null;
        var problem = (factor.Values.Count > 0, isRange) switch
        {
            (true, true) => (nameof(factor.Values), "values and a range exclude each other; give one of them"),
            (false, false) => (nameof(factor.Set), "the factor has no values; give `values: [..]`, or `from`, `to` and `step`"),
            (true, false) => factor.Values.Distinct(StringComparer.Ordinal).Count() < factor.Values.Count ? (nameof(factor.Values), "a value is there twice; keep one") : default,
            _ => ProblemOfRange(factor),
        };
        if (problem.Item1 is not null)
        {
            faults.Add(at.Of(factor, problem.Item1), problem.Item2);
        }

        return problem.Item1 is null;
    }

    private (string, string) ProblemOfRange(FactorOptions factor) => factor switch
    {
        { From: null } => (nameof(factor.Set), "the range has no beginning; give `from`"),
        { To: null } => (nameof(factor.Set), "the range has no end; give `to`"),
        { From: { } from, To: { } to } when to <= from => (nameof(factor.To), FormattableString.Invariant($"{to} is not above from; give more than {from}")),
        { Step: <= 0 } => (nameof(factor.Step), "the step leads nowhere; give more than 0"),
        { Step: null } when options.Sample is null => (nameof(factor.Set), "the range has no step; give `step`, or a `sample` that draws from it"),
        _ when FactorValues.CountOf(factor) > FactorValues.Most => (nameof(factor.Step), FormattableString.Invariant($"the range has more than {FactorValues.Most} values; give a larger step")),
        _ => default,
    };

    private bool PathIsFree(FactorOptions factor, int index)
    {
        var problem = ProblemOfPath(factor.Set)
            ?? (options.Factors.FindIndex(other => other.Set == factor.Set) < index ? $"{factor.Set} is there twice; keep one" : null);
        if (problem is not null)
        {
            faults.Add(at.Of(factor, nameof(factor.Set)), problem);
        }

        return problem is null;
    }

    private void TryOut(FactorOptions factor, string text)
    {
        var tried = FactorValues.Samples(factor, MostTried);
        var problems = tried.Select(value => ProblemOf($"{factor.Set}={value}", text)).ToList();

        // Whatever the value, the same is wrong: it is the path.
        if (problems[0] is not null && problems.TrueForAll(problem => problem == problems[0]))
        {
            faults.Add(at.Of(factor, nameof(factor.Set)), problems[0]!);
            return;
        }

        for (var index = 0; index < problems.Count; index++)
        {
            if (problems[index] is { } problem)
            {
                var place = factor.Values.Count > 0 ? at.Of(factor, nameof(factor.Values), index)
                    : at.Of(factor, index == 0 ? nameof(factor.From) : index == 1 ? nameof(factor.To) : nameof(factor.Step));
                faults.Add(place, problem);
            }
        }
    }

    private string? ProblemOf(string setting, string text)
    {
        if (ScenarioReader.ReadText<ScenarioOptions>("scenario", text, [setting]).Faults is [var fault, ..])
        {
            return $"{fault.Key}: {fault.Message}";
        }

        return BranchRules.DayOf(options, scenario!) is { } day ? BranchRules.ProblemOf(text, day, setting) : null;
    }

    private double Runs()
    {
        var settings = options.Sample ?? options.Factors.Aggregate(1.0, (product, factor) => product * FactorValues.CountOf(factor));
        return settings * Math.Max(1, options.Policies.Count) * options.MostReplications;
    }
}
