using System.Reflection;
using System.Runtime.InteropServices;
using OrleansIndustrialBelt.Experiments.Reports.OneRun;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>What a run gave, and its folder.</summary>
internal sealed class RunResults
{
    private readonly EngineChoice engine;
    private readonly TimeSpan wall;
    private readonly int recoveries;
    private readonly SortedDictionary<string, string> files;

    /// <summary>Computes the KPIs and the text of every file.</summary>
    /// <param name="world">The run's world.</param>
    /// <param name="outcome">What the run left behind.</param>
    /// <param name="engine">The engine that lived it.</param>
    /// <param name="wall">How long that took.</param>
    /// <param name="language">The language in which the report opens.</param>
    /// <param name="recoveries">Losses that the run outlived.</param>
    public RunResults(BeltWorld world, RunOutcome outcome, EngineChoice engine, TimeSpan wall, string language, int recoveries = 0)
    {
        World = world;
        Outcome = outcome;
        this.engine = engine;
        this.wall = wall;
        this.recoveries = recoveries;
        Kpis = KpiCalculator.Compute(world, outcome);
        files = RunFiles.Of(world, outcome, Kpis);
        Manifest = MakeManifest();
        files.Add(ResultsFolder.ManifestName, Manifest.ToJson());
        files.Add(ReportPage.FileName, ReportPage.Render(world, outcome, Kpis, Manifest, language));
    }

    /// <summary>Version of this program.</summary>
    public static string ProgramVersion { get; } =
        typeof(RunResults).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The run's world.</summary>
    public BeltWorld World { get; }

    /// <summary>What the run left behind.</summary>
    public RunOutcome Outcome { get; }

    /// <summary>All KPIs.</summary>
    public IReadOnlyList<KpiValue> Kpis { get; }

    /// <summary>What was run, by what.</summary>
    public RunManifest Manifest { get; }

    /// <summary>Where the files lie; empty before they were written.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>Names of the files.</summary>
    public IEnumerable<string> FileNames => files.Keys;

    /// <summary>Writes the folder, whole or not at all.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public string? TryWrite(OutputPlace place, bool force)
    {
        var folder = place.Folder;
        if (!force && ResultsFolder.HoldsRun(folder))
        {
            return "another run took it meanwhile";
        }

        try
        {
            ResultsFolder.Write(folder, files);
            Folder = folder;
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    private RunManifest MakeManifest()
    {
        var scenario = World.Belt.Scenario;
        var days = (double)Outcome.TicksDone / Calendar.HoursPerDay;
        return new RunManifest
        {
            Scenario = scenario.Name,
            ScenarioHash = RunFiles.HashOf(files[RunFiles.Scenario]),
            Policy = PolicyAssignment.NameOf(scenario),
            PopulationSeed = scenario.Run.Seed.Population,
            NatureSeed = scenario.Run.Seed.Nature,
            BehaviourSeed = scenario.Run.Seed.Behaviour,
            WarmupDays = scenario.Run.WarmupDays,
            Days = scenario.Run.Days,
            Complete = Outcome.Complete,
            TicksDone = Outcome.TicksDone,
            Digest = Outcome.Digest,
            Engine = engine.Name,
            Partitions = engine.Partitions,
            Threads = engine.Threads,
            Recoveries = recoveries,
            ModelVersion = ModelVersion.Current,
            ProgramVersion = ProgramVersion,
            Runtime = RuntimeInformation.FrameworkDescription,
            WallSeconds = Math.Round(wall.TotalSeconds, 3),
            DaysPerSecond = Math.Round(days / Math.Max(wall.TotalSeconds, 0.001), 2),
        };
    }
}
