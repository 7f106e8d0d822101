using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>What a calibration asks: which keys of a scenario may move, what is to come out, how hard to look.</summary>
public sealed record CalibrationPlan
{
    /// <summary>Name, used for folders.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public LabelOptions Title { get; init; } = new();

    /// <summary>The command that asks the same again.</summary>
    public required string Command { get; init; }

    /// <summary>The experiment of one setting: the scenario with length and settings for every run.</summary>
    public required Experiment Base { get; init; }

    /// <summary>The scenario at its own length, every key written out; the fitted values are laid over it.</summary>
    public required string WholeText { get; init; }

    /// <summary>What may move.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>What is to come out.</summary>
    public required IReadOnlyList<Target> Targets { get; init; }

    /// <summary>Replications of every setting, under seeds from 1 on.</summary>
    public required int Replications { get; init; }

    /// <summary>Replications of the result, under the seeds after those.</summary>
    public required int CheckReplications { get; init; }

    /// <summary>Settings of the Latin hypercube before the search.</summary>
    public required int Sample { get; init; }

    /// <summary>Its seed.</summary>
    public required ulong SampleSeed { get; init; }

    /// <summary>The most settings that sample and search may try.</summary>
    public required int Evaluations { get; init; }

    /// <summary>Settings along each parameter by which its profile is drawn, at least 2.</summary>
    public required int ProfileSteps { get; init; }

    /// <summary>The most runs that it can take.</summary>
    public long MostRuns => ((Evaluations + ((long)Parameters.Count * ProfileSteps)) * Replications) + CheckReplications;

    /// <summary>Hash of all that settles the result under a version of the model; names and commands do not.</summary>
    public string IdentityUnder(string modelVersion)
    {
        var asked = this with { Name = "", Title = new(), Command = "", Base = Base with { Name = "", Title = new(), ScenarioFile = "" } };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(modelVersion + "\n" + JsonSerializer.Serialize(asked))));
    }
}
