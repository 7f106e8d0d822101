using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

/// <summary>Experiments on a belt of one factory for a few days.</summary>
internal static class TinyBelt
{
    /// <summary>The scenario file.</summary>
    public static string File { get; } = Find("one-factory.yaml");

    /// <summary>Two policies in three replications of two days.</summary>
    public static Experiment Experiment { get; } = Of() with { Policies = ["market", "semi-planned"] };

    /// <summary>An experiment without policies and factors.</summary>
    public static Experiment Of(int replications = 3, params string[] settings)
        => Experiments.Runs.Experiment.Of(
            ScenarioReader.Read<ScenarioOptions>(File, ["run.days=2", "run.warmupDays=1", .. settings]).Value!, File, replications) with
        {
            PrimaryKpis = ["orders", "profit"],
        };

    /// <summary>All ends of an experiment, in the order in which they were handed over.</summary>
    public static List<RunEnd> Live(Experiment experiment, int threads = 2, RunCache? cache = null, long from = 0)
    {
        var ends = new List<RunEnd>();
        new ExperimentRunner(experiment, threads, cache).Live(from, ends.Add);
        return ends;
    }

    private static string Find(string name)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var path = Path.Combine(at.FullName, "scenarios", name);
            if (System.IO.File.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException(name);
    }
}
