using System.CommandLine;
using System.CommandLine.Parsing;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Silo.Admission;
using OrleansIndustrialBelt.Simulator.Clusters;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>Operand and options of <c>belt run</c>.</summary>
internal sealed class RunSymbols
{
    private const string Entities = "entities";
    private const string Decisions = "decisions";

    private const int DefaultCheckpointEvery = 10;
    private static readonly string[] SeedKeys = ["nature", "behaviour"];

    private readonly ScenarioSymbols scenario;
    private readonly Option<string?> seed = new("--seed") { HelpName = "N" };
    private readonly Option<string?> engine = new("--engine");
    private readonly Option<string?> partitions = new("--partitions") { HelpName = "N" };
    private readonly Option<string?> threads = new("--threads") { HelpName = "N" };
    private readonly Option<string?> folder = new("--out") { HelpName = "DIR" };
    private readonly Option<string[]> record = new("--record") { HelpName = $"{Entities}|{Decisions}" };
    private readonly Option<string?> cluster = new("--cluster") { HelpName = "FILE" };
    private readonly Option<string?> runName = new("--name") { HelpName = "RUN" };
    private readonly Option<string?> checkpointEvery = new("--checkpoint-every") { HelpName = "DAYS" };
    private readonly Option<bool> quiet = new("--quiet");
    private readonly Option<bool> force = new("--force");
    private readonly Texts texts;

    /// <summary>Makes the symbols with their help and checks.</summary>
    public RunSymbols(Texts texts)
    {
        this.texts = texts;
        scenario = new ScenarioSymbols(texts);
        engine.HelpName = string.Join('|', EngineChoice.Names);
        var checks = new Checks(texts);
        Checks.Add(seed, checks.Seed);
        Checks.Add(engine, text => checks.OneOf(text, EngineChoice.Names));
        Checks.Add(partitions, text => checks.InRange(text, 1, EngineChoice.Most));
        Checks.Add(threads, text => checks.InRange(text, 1, EngineChoice.Most));
        Checks.Add(runName, text => RunNames.IsGood(text) ? null : texts.Format("Fault.RunName", text));
        Checks.Add(checkpointEvery, text => checks.InRange(text, 0, Checks.LongestRunDays));
        Checks.Add(record, text => checks.OneOf(text, [Entities, Decisions]));
    }

    /// <summary>Adds operand and options to the command.</summary>
    public void AddTo(Command command)
    {
        scenario.AddTo(command);
        Option[] options = [seed, engine, partitions, threads, folder, record, cluster, runName, checkpointEvery, quiet, force];
        foreach (var option in options)
        {
            option.Description = texts["Help.Run." + option.Name.TrimStart('-')];
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (FaultOfCluster(result) is { } fault)
            {
                result.AddError(fault);
            }
        });
    }

    /// <summary>What the command line asks for.</summary>
    public RunArguments Read(ParseResult parsed)
    {
        var recorded = parsed.GetValue(record) ?? [];
        return new RunArguments
        {
            Scenario = scenario.File(parsed),
            Settings = [.. scenario.Settings(parsed), .. Seeds(parsed)],
            Engine = Engine(parsed),
            ThreadsIgnored = parsed.GetValue(threads) is not null && Engine(parsed).Name != EngineChoice.Local,
            Submission = parsed.GetValue(cluster) is { } file
                ? new ClusterSubmission(file, parsed.GetValue(runName), Checks.Number(parsed.GetValue(checkpointEvery)) ?? DefaultCheckpointEvery)
                : null,
            Out = parsed.GetValue(folder),
            RecordEntities = recorded.Contains(Entities),
            RecordDecisions = recorded.Contains(Decisions),
            Quiet = parsed.GetValue(quiet),
            Force = parsed.GetValue(force),
        };
    }

    private string? FaultOfCluster(CommandResult result)
    {
        var inCluster = result.GetResult(cluster) is not null;
        return inCluster && result.GetResult(engine) is { Tokens: [{ Value: EngineChoice.Local }] } ? texts.Format("Fault.LocalOnCluster")
            : !inCluster && (result.GetResult(runName) ?? result.GetResult(checkpointEvery)) is { } lone ? texts.Format("Fault.OnlyWithCluster", lone.Option.Name)
            : null;
    }

    // The population stays what the file says.
    private IEnumerable<Setting> Seeds(ParseResult parsed)
        => parsed.GetValue(seed) is { } value
            ? SeedKeys.Select(name => new Setting($"{seed.Name} {value}", $"run.seed.{name}={value}"))
            : [];

    private EngineChoice Engine(ParseResult parsed)
    {
        var threadCount = Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount;
        var name = parsed.GetValue(engine) ?? EngineChoice.Names[0];
        return new EngineChoice(name, Checks.Number(parsed.GetValue(partitions)) ?? EngineChoice.PartitionsFor(name, threadCount), threadCount)
        {
            IsAsked = parsed.GetValue(engine) is not null,
        };
    }
}
