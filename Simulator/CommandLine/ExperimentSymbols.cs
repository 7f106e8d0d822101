using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Experimenting;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>Options of commands that carry out experiments.</summary>
internal sealed class ExperimentSymbols
{
    private readonly Option<string?> folder = new("--out") { HelpName = "DIR" };
    private readonly Option<string?> threads = new("--threads") { HelpName = "N" };
    private readonly Option<bool> yes = new("--yes");
    private readonly Option<bool> noCache = new("--no-cache");
    private readonly Option<bool> force = new("--force");
    private readonly Texts texts;

    /// <summary>Makes the symbols with their checks.</summary>
    public ExperimentSymbols(Texts texts)
    {
        this.texts = texts;
        var checks = new Checks(texts);
        Checks.Add(threads, text => checks.InRange(text, 1, EngineChoice.Most));
    }

    /// <summary>Adds the options to the command.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [folder, threads, yes, noCache, force];
        foreach (var option in options)
        {
            option.Description = texts["Help.Experiment." + option.Name.TrimStart('-')];
            command.Add(option);
        }
    }

    /// <summary>What the command line asks for.</summary>
    public ExperimentArguments Read(ParseResult parsed) => new()
    {
        Out = parsed.GetValue(folder),
        Threads = Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount,
        Yes = parsed.GetValue(yes),
        NoCache = parsed.GetValue(noCache),
        Force = parsed.GetValue(force),
    };
}
