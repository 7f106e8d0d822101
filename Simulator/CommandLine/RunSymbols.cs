using System.CommandLine;
using System.Globalization;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Simulator.Resources;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>
/// Operand and options of <c>belt run</c>. Values are texts to the parser and checked here, so that a fault says what would be
/// right.
/// </summary>
internal sealed class RunSymbols
{
    private const string Entities = "entities";
    private const string Decisions = "decisions";
    private const int LongestRunDays = 3650;

    private readonly Argument<string> scenario = new("SCENARIO");
    private readonly Option<string?> policy = new("--policy") { HelpName = "NAME" };
    private readonly Option<string?> seed = new("--seed") { HelpName = "N" };
    private readonly Option<string?> days = new("--days") { HelpName = "D" };
    private readonly Option<string?> warmup = new("--warmup") { HelpName = "D" };
    private readonly Option<string?> engine = new("--engine");
    private readonly Option<string?> partitions = new("--partitions") { HelpName = "N" };
    private readonly Option<string?> threads = new("--threads") { HelpName = "N" };
    private readonly Option<string[]> set = new("--set") { HelpName = "path.to.key=value" };
    private readonly Option<string?> folder = new("--out") { HelpName = "DIR" };
    private readonly Option<string[]> record = new("--record") { HelpName = $"{Entities}|{Decisions}" };
    private readonly Option<bool> quiet = new("--quiet");
    private readonly Option<bool> force = new("--force");
    private readonly Texts texts;

    /// <summary>Makes the symbols with their help and checks.</summary>
    public RunSymbols(Texts texts)
    {
        this.texts = texts;
        engine.HelpName = string.Join('|', EngineChoice.Names);
        Check(policy, PolicyPresets.ProblemOf);
        Check(seed, text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : WholeNumber(text, 0, ulong.MaxValue));
        Check(days, text => InRange(text, 1, LongestRunDays));
        Check(warmup, text => InRange(text, 0, LongestRunDays));
        Check(engine, text => OneOf(text, EngineChoice.Names));
        Check(partitions, text => InRange(text, 1, EngineChoice.Most));
        Check(threads, text => InRange(text, 1, EngineChoice.Most));
        Check(record, text => OneOf(text, [Entities, Decisions]));
    }

    /// <summary>Adds operand and options to the command.</summary>
    public void AddTo(Command command)
    {
        scenario.Description = texts["Help.Run.Scenario"];
        command.Add(scenario);
        Option[] options = [policy, seed, days, warmup, engine, partitions, threads, set, folder, record, quiet, force];
        foreach (var option in options)
        {
            option.Description = texts["Help.Run." + option.Name.TrimStart('-')];
            command.Add(option);
        }
    }

    /// <summary>What the command line asks for.</summary>
    public RunArguments Read(ParseResult parsed)
    {
        var recorded = parsed.GetValue(record) ?? [];
        return new RunArguments
        {
            Scenario = parsed.GetRequiredValue(scenario),
            Settings = [.. Settings(parsed)],
            Engine = Engine(parsed),
            ThreadsIgnored = parsed.GetValue(threads) is not null && Engine(parsed).Name != EngineChoice.Local,
            Out = parsed.GetValue(folder),
            RecordEntities = recorded.Contains(Entities),
            RecordDecisions = recorded.Contains(Decisions),
            Quiet = parsed.GetValue(quiet),
            Force = parsed.GetValue(force),
        };
    }

    // Options come after --set: the more special word wins.
    private IEnumerable<Setting> Settings(ParseResult parsed)
    {
        foreach (var text in parsed.GetValue(set) ?? [])
        {
            yield return Setting.Of(text);
        }

        foreach (var (option, key) in new[] { (days, "run.days"), (warmup, "run.warmupDays"), (seed, "run.seed.nature"), (seed, "run.seed.behaviour") })
        {
            if (parsed.GetValue(option) is { } value)
            {
                yield return new Setting($"{option.Name} {value}", $"{key}={value}");
            }
        }

        if (parsed.GetValue(policy) is { } name)
        {
            // The whole assignment is replaced, at every scope; single knobs are another key and stay.
            yield return new Setting($"{policy.Name} {name}", $"policy={{belt: {name}}}");
        }
    }

    private EngineChoice Engine(ParseResult parsed)
    {
        var threadCount = Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount;
        return new EngineChoice(
            parsed.GetValue(engine) ?? EngineChoice.Names[0],
            Number(parsed.GetValue(partitions)) ?? threadCount * EngineChoice.PartitionsPerThread,
            threadCount);
    }

    private static int? Number(string? text) => text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static void Check(Option option, Func<string, string?> problemOf)
        => option.Validators.Add(result =>
        {
            foreach (var problem in result.Tokens.Select(token => problemOf(token.Value)).OfType<string>())
            {
                result.AddError(problem);
            }
        });

    private string? InRange(string text, int from, int to)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= from && value <= to
            ? null
            : WholeNumber(text, from, (ulong)to);

    private string WholeNumber(string text, int from, ulong to) => texts.Format("Fault.NotInRange", text, from, to);

    private string? OneOf(string text, IReadOnlyList<string> words)
        => words.Contains(text, StringComparer.Ordinal) ? null : texts.Format("Fault.OneOf", text, string.Join(", ", words));
}
