using OrleansIndustrialBelt.Experiments.Reports.OneRun;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.OneRun;

/// <summary>One factory's run and the page about it.</summary>
internal sealed class RunForReport
{
    private static readonly Lazy<RunForReport> Market = new(() => new RunForReport());

    public RunForReport(params string[] settings)
        : this(CancellationToken.None, settings)
    {
    }

    public RunForReport(CancellationToken stop, params string[] settings)
    {
        var scenario = ScenarioReader.Read<ScenarioOptions>(Scenario.OneFactory, settings);
        Assert.Empty(scenario.Lines());
        World = new BeltWorld(scenario.Value!);
        Outcome = new LocalEngine(World.Directory, World.Create, World.Plan, 1, 1).Run(stop);
    }

    /// <summary>The shipped scenario, lived once for all tests.</summary>
    public static RunForReport Shared => Market.Value;

    public BeltWorld World { get; }

    public RunOutcome Outcome { get; init; }

    public string Page(string language = "en")
        => ReportPage.Render(World, Outcome, KpiCalculator.Compute(World, Outcome), Manifest(), language);

    public ReportRun Run() => new(World, Outcome, KpiCalculator.Compute(World, Outcome), Manifest());

    private RunManifest Manifest() => new()
    {
        Scenario = World.Belt.Scenario.Name,
        ScenarioHash = "",
        Policy = "market",
        PopulationSeed = 1,
        NatureSeed = 1,
        BehaviourSeed = 1,
        WarmupDays = Outcome.Plan.WarmupDays,
        Days = Outcome.Plan.Days,
        Complete = Outcome.Complete,
        TicksDone = Outcome.TicksDone,
        Digest = Outcome.Digest,
        Engine = "local",
        Partitions = 1,
        Threads = 1,
        ModelVersion = "",
        ProgramVersion = "",
        Runtime = "",
        WallSeconds = 1,
        DaysPerSecond = 1,
    };
}
