using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>An experiment as a file states it.</summary>
[Doc("An experiment: a scenario, what is varied, how often it is lived, by what it is judged.")]
public sealed class ExperimentOptions : IChecked, INamesScenario
{
    private const int DefaultReplications = 30;

    private readonly string folder;

    /// <summary>An experiment whose scenario lies in the current folder.</summary>
    public ExperimentOptions()
        : this("")
    {
    }

    /// <summary>An experiment of a file.</summary>
    /// <param name="folder">The folder of the file, from which the scenario is named.</param>
    public ExperimentOptions(string folder) => this.folder = folder;

    /// <summary>Name, used for folders; that of the scenario if empty.</summary>
    [Doc("Name, used for folders; that of the scenario if empty.")]
    public string Name { get; set; } = "";

    /// <summary>What it is called.</summary>
    [Doc("What it is called, in English and Chinese.")]
    public LabelOptions Title { get; set; } = new();

    /// <summary>What is asked.</summary>
    [Doc("The question, in English and Chinese.")]
    public LabelOptions Question { get; set; } = new();

    /// <summary>The scenario file.</summary>
    [MustBeGiven]
    [Doc("The scenario file, named from the folder of this file.")]
    public string Scenario { get; set; } = "";

    /// <summary>Settings for every point.</summary>
    [Doc("Settings laid over the scenario for every point, as --set takes them.")]
    public List<string> Set { get; set; } = [];

    /// <summary>Days that are measured.</summary>
    [Unit("days")]
    [Between(1, 3650)]
    [Doc("Days that are measured; those of the scenario if not given.")]
    public int? Days { get; set; }

    /// <summary>Days before them.</summary>
    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days that are lived first; those of the scenario if not given.")]
    public int? WarmupDays { get; set; }

    /// <summary>Policies that are tried under every setting.</summary>
    [Doc("Policies that are tried under every setting of the factors; the scenario's own if none is given.")]
    public List<string> Policies { get; set; } = [];

    /// <summary>The policy the others are compared with.</summary>
    [Doc("The policy the others are compared with; the first if empty. With one policy settings are compared with the first setting.")]
    public string Baseline { get; set; } = "";

    /// <summary>The day from which points differ.</summary>
    [Between(-3650, 3650)]
    [Doc("The day from which points differ (1 is the first measured day, warm-up ends with 0): until then each replication lives one past, the scenario under the baseline. From the first hour if not given.")]
    public int? BranchAt { get; set; }

    /// <summary>Replications of every point.</summary>
    [Between(1, 1_000_000)]
    [Doc("Replications of every point, under seeds 1, 2, ...; 30 if not given. With untilCi the most there may be, 1,000 if not given.")]
    public int? Replications { get; set; }

    /// <summary>How well the primary KPIs are to be known.</summary>
    [Doc("A percentage such as 2%: replications are lived until the 95 % interval of every primary KPI is within this share of its mean. Such an experiment estimates and tests nothing. Empty to live the replications as they are.")]
    public string UntilCi { get; set; } = "";

    /// <summary>Primary KPIs.</summary>
    [Doc("Primary KPIs, at most five: those that are tested; those the scenario looks at if none is given.")]
    public List<string> Kpis { get; set; } = [];

    /// <summary>What is varied.</summary>
    [Doc("What is varied; every value meets every value of the others, unless a sample is asked for.")]
    public List<FactorOptions> Factors { get; set; } = [];

    /// <summary>Number of settings that a Latin hypercube draws.</summary>
    [Between(2, 1_000_000)]
    [Doc("In place of every combination: so many settings drawn as a Latin hypercube.")]
    public int? Sample { get; set; }

    /// <summary>Seed of the sample.</summary>
    [Doc("Seed of the sample.")]
    public ulong SampleSeed { get; set; } = 1;

    /// <summary>Faults of the scenario, as it tells them itself.</summary>
    internal IReadOnlyList<string> ScenarioFaults { get; private set; } = [];

    /// <summary>The scenario with the settings for every point; null where it has a fault.</summary>
    internal ScenarioOptions? Base { get; private set; }

    /// <summary>The scenario file as seen from the current folder.</summary>
    internal string ScenarioPath => Path.Combine(folder, Scenario);

    string INamesScenario.ScenarioPath => ScenarioPath;

    /// <summary>Replications of every point, or the most there may be.</summary>
    internal int MostReplications => Replications ?? (UntilCi.Length > 0 ? Experiment.MostReplicationsUntil : DefaultReplications);

    /// <summary>All settings for every point, length included.</summary>
    internal IReadOnlyList<string> BaseSettings => BaseScenario.SettingsOf(this);

    /// <inheritdoc/>
    public void Check(FaultList faults, Positions at)
    {
        new NameRules(this, faults, at).Check();
        if (UntilCi.Length > 0 && PrecisionGoal.Of(UntilCi) is null)
        {
            faults.Add(at.Of(this, nameof(UntilCi)), $"`{UntilCi}` will not do; give a percentage above 0% and below 100%, e.g. 2%");
        }

        var scenario = new BaseScenario(this, faults, at);
        ScenarioFaults = scenario.Faults;
        Base = scenario.Value;
        new BranchRules(this, scenario.ForTrial, faults, at).Check();
        new FactorRules(this, scenario.ForTrial, faults, at).Check();
    }
}
