using System.Text.Json.Serialization;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>What is asked of a belt: points to try, each in the same replications, and the KPIs by which they are told apart.</summary>
public sealed record Experiment
{
    /// <summary>The most KPIs that may be primary.</summary>
    public const int MostPrimaryKpis = 5;

    /// <summary>The most replications where the results choose their number and nobody gave another limit.</summary>
    public const int MostReplicationsUntil = 1_000;

    /// <summary>Name, used for folders.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called; empty labels where it has no title of its own.</summary>
    public LabelOptions Title { get; init; } = new();

    /// <summary>What is asked, in a sentence; empty labels where nobody wrote it down.</summary>
    public LabelOptions Question { get; init; } = new();

    /// <summary>The command that asks the same again; empty where a program asked.</summary>
    public string Command { get; init; } = "";

    /// <summary>The scenario file as the user named it.</summary>
    public required string ScenarioFile { get; init; }

    /// <summary>The scenario with the base settings laid over it and every key written out; it needs no other file.</summary>
    public required string ScenarioText { get; init; }

    /// <summary>Settings that were laid over the file for every point, as <c>--set</c> takes them.</summary>
    public IReadOnlyList<string> BaseSettings { get; init; } = [];

    /// <summary>The factors and how their values are combined.</summary>
    public FactorTable Table { get; init; } = FactorTable.Empty;

    /// <summary>Names of policies that are laid over the scenario's; empty to keep those of the scenario.</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>The policy in short where <see cref="Policies"/> is empty.</summary>
    public string OwnPolicy { get; init; } = "market";

    /// <summary>
    /// The policy the others are compared with, under the same setting. An experiment with one policy compares with its first
    /// setting.
    /// </summary>
    public required string Baseline { get; init; }

    /// <summary>Replications of every point, n; their seeds are 1 to n.</summary>
    public required int Replications { get; init; }

    /// <summary>
    /// How well primary KPIs are to be known; null to live the replications as they are. The results then choose the number of
    /// replications, of which <see cref="Replications"/> is the most.
    /// </summary>
    [JsonIgnore]
    public PrecisionGoal? Until { get; init; }

    /// <summary>
    /// Whether means are estimated and nothing is compared or tested: so where the results themselves chose the number of
    /// replications, since a test would then find too much.
    /// </summary>
    public bool EstimatesOnly { get; init; }

    /// <summary>Ids of the KPIs that were declared before the runs, at most <see cref="MostPrimaryKpis"/>; only they are tested.</summary>
    public required IReadOnlyList<string> PrimaryKpis { get; init; }

    /// <summary>Days that are measured.</summary>
    public required int Days { get; init; }

    /// <summary>Days before them.</summary>
    public required int WarmupDays { get; init; }

    /// <summary>
    /// The day from which points differ, numbered so that measured days start at 1: until then every replication lives one past,
    /// that of the scenario under the baseline's policy. Null where points differ from the first hour.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BranchAt { get; init; }

    /// <summary>Days that are lived per run, on average: a past that is shared counts once per replication.</summary>
    [JsonIgnore]
    public double DaysPerRun
    {
        get
        {
            var shared = BranchAt is { } day ? WarmupDays + day - 1 : 0;
            return WarmupDays + Days - shared + ((double)shared / PointCount);
        }
    }

    /// <summary>Whether runs keep figures of single entities beside KPIs, see <see cref="EntityFigures"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool KeepsEntities { get; init; }

    /// <summary>Number of points.</summary>
    [JsonIgnore]
    public long PointCount => checked(Table.Count * PolicyNames.Count);

    /// <summary>Number of runs.</summary>
    [JsonIgnore]
    public long RunCount => checked(PointCount * Replications);

    /// <summary>The points in order, made when they are asked for.</summary>
    [JsonIgnore]
    public IEnumerable<ExperimentPoint> Points
    {
        get
        {
            for (long index = 0; index < PointCount; index++)
            {
                yield return PointAt(index);
            }
        }
    }

    /// <summary>Names of the policies that are tried, at least one.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> PolicyNames => Policies.Count > 0 ? Policies : [OwnPolicy];

    /// <summary>The experiment of living a scenario as it is.</summary>
    /// <param name="scenario">The scenario with the base settings.</param>
    /// <param name="file">Its file as the user named it.</param>
    /// <param name="replications">Replications.</param>
    public static Experiment Of(ScenarioOptions scenario, string file, int replications) => new()
    {
        Name = scenario.Name,
        Title = scenario.Title,
        ScenarioFile = file,
        ScenarioText = ScenarioWriter.Write(scenario),
        OwnPolicy = PolicyAssignment.NameOf(scenario),
        Baseline = PolicyAssignment.NameOf(scenario),
        Replications = replications,
        PrimaryKpis = [],
        Days = scenario.Run.Days,
        WarmupDays = scenario.Run.WarmupDays,
    };

    /// <summary>A point by its index.</summary>
    public ExperimentPoint PointAt(long index)
    {
        var setting = index / PolicyNames.Count;
        return new ExperimentPoint(index, setting, Table.At(setting), PolicyNames[(int)(index % PolicyNames.Count)]);
    }

    /// <summary>A run by its index in the canonical order.</summary>
    public PlannedRun RunAt(long index) => new(index, PointAt(index % PointCount), (int)(index / PointCount) + 1);

    /// <summary>The point that a point is compared with; null for those that others are compared with.</summary>
    public ExperimentPoint? BaselineOf(ExperimentPoint point)
    {
        var index = PolicyNames.Count == 1 ? 0 : (point.Setting * PolicyNames.Count) + PolicyNames.ToList().IndexOf(Baseline);
        return EstimatesOnly || index == point.Index ? null : PointAt(index);
    }

    /// <summary>The settings that make the scenario of a point out of <see cref="ScenarioText"/>, in order.</summary>
    public IReadOnlyList<string> SettingsOf(ExperimentPoint point)
        => [.. Policies.Count > 0 ? [PolicySetting(point.Policy)] : Array.Empty<string>(), .. SettingsOfFactors(point)];

    /// <summary>The settings by which a point differs from the past that all share, in order.</summary>
    internal IReadOnlyList<string> BranchSettingsOf(ExperimentPoint point)
        => [.. Policies.Count > 0 && point.Policy != Baseline ? [PolicySetting(point.Policy)] : Array.Empty<string>(), .. SettingsOfFactors(point)];

    /// <summary>The setting that puts a policy in the place of all assignments.</summary>
    internal static string PolicySetting(string policy) => $"policy={{belt: {policy}}}";

    private static IEnumerable<string> SettingsOfFactors(ExperimentPoint point)
        => point.Factors.Where(factor => factor.Value.Length > 0).Select(factor => factor.Setting);
}
