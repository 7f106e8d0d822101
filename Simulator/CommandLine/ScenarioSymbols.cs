using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>The scenario a command works on, with what the command line lays over it.</summary>
internal sealed class ScenarioSymbols
{
    private readonly Argument<string> scenario = new("SCENARIO");
    private readonly Option<string?> policy = new("--policy") { HelpName = "NAME" };
    private readonly Option<string?> days = new("--days") { HelpName = "D" };
    private readonly Option<string?> warmup = new("--warmup") { HelpName = "D" };
    private readonly Option<string[]> set = new("--set") { HelpName = "path.to.key=value" };
    private readonly Texts texts;
    private readonly bool withPolicy;

    /// <summary>Makes the symbols with their checks.</summary>
    /// <param name="texts">The language of help and faults.</param>
    /// <param name="withPolicy">Whether one policy can be chosen.</param>
    public ScenarioSymbols(Texts texts, bool withPolicy = true)
    {
        this.texts = texts;
        this.withPolicy = withPolicy;
        var checks = new Checks(texts);
        Checks.Add(policy, PolicyPresets.ProblemOf);
        Checks.Add(days, text => checks.InRange(text, 1, Checks.LongestRunDays));
        Checks.Add(warmup, text => checks.InRange(text, 0, Checks.LongestRunDays));
    }

    /// <summary>Adds operand and options to the command.</summary>
    public void AddTo(Command command)
    {
        scenario.Description = texts["Help.Run.Scenario"];
        command.Add(scenario);
        Option[] options = withPolicy ? [policy, days, warmup, set] : [days, warmup, set];
        foreach (var option in options)
        {
            option.Description = texts["Help.Run." + option.Name.TrimStart('-')];
            command.Add(option);
        }
    }

    /// <summary>The scenario file.</summary>
    public string File(ParseResult parsed) => parsed.GetRequiredValue(scenario);

    /// <summary>The settings in the order in which they are laid over the file: options come after --set, the more special word wins.</summary>
    public IEnumerable<Setting> Settings(ParseResult parsed)
    {
        foreach (var text in parsed.GetValue(set) ?? [])
        {
            yield return Setting.Of(text);
        }

        foreach (var (option, key) in new[] { (days, "run.days"), (warmup, "run.warmupDays") })
        {
            if (parsed.GetValue(option) is { } value)
            {
                yield return new Setting($"{option.Name} {value}", $"{key}={value}");
            }
        }

        if (withPolicy && parsed.GetValue(policy) is { } name)
        {
            // The whole assignment is replaced, at every scope; single knobs are another key and stay.
            yield return new Setting($"{policy.Name} {name}", $"policy={{belt: {name}}}");
        }
    }
}
