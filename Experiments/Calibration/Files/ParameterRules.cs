using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Runs.Files;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Calibration.Files;

/// <summary>What parameters must satisfy: bounds in order, and a scenario that takes what lies within them.</summary>
internal sealed class ParameterRules(CalibrationOptions options, ScenarioOptions? scenario, FaultList faults, Positions at)
{
    private const double LargestExactWhole = 1e9;

    /// <summary>Adds a fault for every rule that is broken.</summary>
    public void Check()
    {
        var text = scenario is null ? null : ScenarioWriter.Write(scenario);
        for (var index = 0; index < options.Parameters.Count; index++)
        {
            var parameter = options.Parameters[index];
            if (BoundsAreRight(parameter) && PathIsFree(parameter, index) && text is not null)
            {
                List<string> keys = [.. parameter.Keys];
                for (var place = 0; place < keys.Count; place++)
                {
                    TryOut(parameter, keys[place], PlaceOf(parameter, place), text);
                }
            }
        }

        if (options.Parameters.Count == 0)
        {
            faults.Add(at.Of(options, nameof(options.Parameters)), "there is nothing to fit; give at least one parameter with `set`, `from` and `to`");
        }
    }

    /// <summary>Whether a key takes whole numbers only: both bounds are, and it takes nothing between two of them.</summary>
    public static bool IsWhole(ParameterOptions parameter, string text)
        => IsWhole(parameter.From) && IsWhole(parameter.To) && parameter.Keys.Any(key => ProblemOf(key, parameter.From + 0.5, text) is not null);

    private static bool IsWhole(double value) => value == Math.Floor(value) && Math.Abs(value) <= LargestExactWhole;

    private bool BoundsAreRight(ParameterOptions parameter)
    {
        (string Property, string Message)? problem = parameter switch
        {
            { From: var from, To: var to } when to <= from => (nameof(parameter.To), FormattableString.Invariant($"{to} is not above from; give more than {from}")),
            { Start: { } start, From: var from, To: var to } when start < from || start > to => (nameof(parameter.Start), FormattableString.Invariant($"{start} lies outside the bounds; give {from} to {to}")),
            _ => null,
        };
        if (problem is { } wrong)
        {
            faults.Add(at.Of(parameter, wrong.Property), wrong.Message);
        }

        return problem is null;
    }

    private bool PathIsFree(ParameterOptions parameter, int index)
    {
        List<string> before = [.. options.Parameters.Take(index).SelectMany(other => other.Keys)];
        List<string> keys = [.. parameter.Keys];
        var free = true;
        for (var place = 0; place < keys.Count; place++)
        {
            var problem = FactorRules.ProblemOfPath(keys[place])
                ?? (before.Contains(keys[place]) || keys.IndexOf(keys[place]) < place ? $"{keys[place]} is there twice; keep one" : null);
            Add(PlaceOf(parameter, place), problem);
            free &= problem is null;
        }

        return free;
    }

    private Place PlaceOf(ParameterOptions parameter, int key)
        => key == 0 ? at.Of(parameter, nameof(parameter.Set)) : at.Of(parameter, nameof(parameter.Also), key - 1);

    private void TryOut(ParameterOptions parameter, string key, Place place, string text)
    {
        var low = ProblemOf(key, parameter.From, text);
        var high = ProblemOf(key, parameter.To, text);
        if (low is not null && low == high)
        {
            // Whatever the value, the same is wrong: it is the path.
            Add(place, low);
            return;
        }

        Add(at.Of(parameter, nameof(parameter.From)), low);
        Add(at.Of(parameter, nameof(parameter.To)), high);
        if (low is null && high is null && parameter.Start is { } start)
        {
            Add(at.Of(parameter, nameof(parameter.Start)), ProblemOf(key, start, text));
        }
    }

    private void Add(Place place, string? problem)
    {
        if (problem is not null)
        {
            faults.Add(place, problem);
        }
    }

    private static string? ProblemOf(string key, double value, string text)
        => ScenarioReader.ReadText<ScenarioOptions>("scenario", text, [$"{key}={FactorRange.Text(value)}"]).Faults is [var fault, ..]
            ? $"{fault.Key}: {fault.Message}"
            : null;
}
