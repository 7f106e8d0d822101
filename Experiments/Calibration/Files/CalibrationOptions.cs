using OrleansIndustrialBelt.Experiments.Runs.Files;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Calibration.Files;

/// <summary>A calibration as a file states it.</summary>
[Doc("A calibration: a scenario, which of its keys may move within which bounds, and what is to come out.")]
public sealed class CalibrationOptions : IChecked, INamesScenario
{
    private readonly string folder;

    /// <summary>A calibration whose scenario lies in the current folder.</summary>
    public CalibrationOptions()
        : this("")
    {
    }

    /// <summary>A calibration of a file.</summary>
    /// <param name="folder">The folder of the file, from which the scenario is named.</param>
    public CalibrationOptions(string folder) => this.folder = folder;

    /// <summary>Name, used for folders; that of the scenario if empty.</summary>
    [Doc("Name, used for folders; that of the scenario if empty.")]
    public string Name { get; set; } = "";

    /// <summary>What it is called.</summary>
    [Doc("What it is called, in English and Chinese.")]
    public LabelOptions Title { get; set; } = new();

    /// <summary>The scenario file.</summary>
    [MustBeGiven]
    [Doc("The scenario file, named from the folder of this file.")]
    public string Scenario { get; set; } = "";

    /// <summary>Settings for every run.</summary>
    [Doc("Settings laid over the scenario for every run, as --set takes them.")]
    public List<string> Set { get; set; } = [];

    /// <summary>Days that are measured.</summary>
    [Unit("days")]
    [Between(1, 3650)]
    [Doc("Days that are measured while fitting; those of the scenario if not given. The scenario that is written keeps its own.")]
    public int? Days { get; set; }

    /// <summary>Days before them.</summary>
    [Unit("days")]
    [Between(0, 3650)]
    [Doc("Days that are lived first while fitting; those of the scenario if not given.")]
    public int? WarmupDays { get; set; }

    /// <summary>Replications of every setting.</summary>
    [Between(1, 1000)]
    [Doc("Replications of every setting, under seeds 1, 2, ...: all settings meet the same chance.")]
    public int Replications { get; set; } = 3;

    /// <summary>Replications under seeds that the fit has not seen.</summary>
    [Between(1, 1000)]
    [Doc("Replications by which the result is judged, under further seeds that the fit has not seen.")]
    public int CheckReplications { get; set; } = 10;

    /// <summary>Settings drawn before the search.</summary>
    [Between(0, 10_000)]
    [Doc("Settings drawn over all bounds as a Latin hypercube before the search, which begins at the best of them and the start; 0 for none.")]
    public int Sample { get; set; } = 10;

    /// <summary>Seed of the sample.</summary>
    [Doc("Seed of the sample.")]
    public ulong SampleSeed { get; set; } = 1;

    /// <summary>The most settings that are tried.</summary>
    [Between(1, 100_000)]
    [Doc("The most settings that the sample and the search may try.")]
    public int Evaluations { get; set; } = 60;

    /// <summary>Settings along each parameter around the optimum.</summary>
    [Between(2, 1000)]
    [Doc("Settings along each parameter, from bound to bound, by which its profile is drawn.")]
    public int Profile { get; set; } = 5;

    /// <summary>What may move.</summary>
    [MustBeGiven]
    [Doc("What may move.")]
    public List<ParameterOptions> Parameters { get; set; } = [];

    /// <summary>What is to come out.</summary>
    [MustBeGiven]
    [Doc("What is to come out.")]
    public List<TargetOptions> Targets { get; set; } = [];

    string INamesScenario.ScenarioPath => ScenarioPath;

    /// <summary>The scenario file as seen from the current folder.</summary>
    internal string ScenarioPath => Path.Combine(folder, Scenario);

    /// <summary>Faults of the scenario, as it tells them itself.</summary>
    internal IReadOnlyList<string> ScenarioFaults { get; private set; } = [];

    /// <summary>The scenario with the settings for every run; null where it has a fault.</summary>
    internal ScenarioOptions? Base { get; private set; }

    /// <inheritdoc/>
    public void Check(FaultList faults, Positions at)
    {
        var scenario = new BaseScenario(this, faults, at);
        ScenarioFaults = scenario.Faults;
        Base = scenario.Value;
        new TargetRules(this, scenario.ForTrial, faults, at).Check();
        new ParameterRules(this, scenario.ForTrial, faults, at).Check();
    }
}
