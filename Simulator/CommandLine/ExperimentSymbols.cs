using System.CommandLine;
using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Simulator.Clusters;
using OrleansIndustrialBelt.Simulator.Experimenting;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>Options of commands that carry out experiments.</summary>
internal sealed class ExperimentSymbols
{
    private const string Csv = "csv";
    private const string Parquet = "parquet";

    private readonly Option<string?> folder = new("--out") { HelpName = "DIR" };
    private readonly Option<string?> threads = new("--threads") { HelpName = "N" };
    private readonly Option<bool> yes = new("--yes");
    private readonly Option<bool> noCache = new("--no-cache");
    private readonly Option<bool> force = new("--force");
    private readonly Option<string?> format = new("--format") { HelpName = $"{Csv}|{Parquet}" };
    private readonly Option<bool> png = new("--png");
    private readonly Option<bool> svg = new("--svg");
    private readonly Option<string?> cluster = new("--cluster") { HelpName = "FILE" };
    private readonly bool withPictures;
    private readonly Texts texts;

    /// <summary>Makes the symbols with their checks.</summary>
    /// <param name="texts">The language.</param>
    /// <param name="withPictures">Whether the command makes pictures for papers.</param>
    public ExperimentSymbols(Texts texts, bool withPictures)
    {
        this.texts = texts;
        this.withPictures = withPictures;
        var checks = new Checks(texts);
        Checks.Add(threads, text => checks.InRange(text, 1, EngineChoice.Most));
        Checks.Add(format, text => checks.OneOf(text, [Csv, Parquet]));
    }

    /// <summary>Adds the options to the command.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [folder, threads, cluster, yes, noCache, force, format, .. withPictures ? [png, svg] : Array.Empty<Option>()];
        foreach (var option in options)
        {
            option.Description = texts["Help.Experiment." + option.Name.TrimStart('-')];
            command.Add(option);
        }
    }

    /// <summary>Carries an experiment out in this process, or on the silos of the cluster that the command line names.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where to tell what is wrong.</param>
    /// <param name="job">Carries it out; gives the exit code.</param>
    public int Do(ParseResult parsed, Terminal terminal, Func<ExperimentArguments, int> job)
    {
        var arguments = Read(parsed);
        return parsed.GetValue(cluster) is not { } file
            ? job(arguments)
            : new ClusterJob(terminal, texts).Do(file, async silos => job(arguments with
            {
                Live = new ReplicationCluster(silos.Grains).Live,
                Threads = Checks.Number(parsed.GetValue(threads)) ?? await silos.Places(),
            }));
    }

    private ExperimentArguments Read(ParseResult parsed) => new()
    {
        Out = parsed.GetValue(folder),
        Threads = Checks.Number(parsed.GetValue(threads)) ?? Environment.ProcessorCount,
        Yes = parsed.GetValue(yes),
        NoCache = parsed.GetValue(noCache),
        Force = parsed.GetValue(force),
        Format = parsed.GetValue(format) == Parquet ? TableFormat.Parquet : TableFormat.Csv,
        Pictures =
        [
            .. withPictures && parsed.GetValue(png) ? [PictureFormat.Png] : Array.Empty<PictureFormat>(),
            .. withPictures && parsed.GetValue(svg) ? [PictureFormat.Svg] : Array.Empty<PictureFormat>(),
        ],
    };
}
