using OrleansIndustrialBelt.Experiments.Runs.Files;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>Every experiment in scenarios/experiments/ reads without a fault, asks something, and has its results told.</summary>
public sealed class ShippedExperimentTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "scenarios", "experiments");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_asks_a_question_in_two_languages_and_has_enough_runs_to_answer(string file)
    {
        var experiment = ExperimentReader.Read(Path.Combine(Folder, file), out var faults);

        Assert.Equal([], faults);
        Assert.All([experiment!.Title.En, experiment.Title.Zh, experiment.Question.En, experiment.Question.Zh], Assert.NotEmpty);
        Assert.Equal(Path.GetFileNameWithoutExtension(file), experiment.Name);
        Assert.InRange(experiment.Replications, 5, 1000);
        Assert.InRange(experiment.PrimaryKpis.Count, 1, 5);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_results_are_told_with_its_command(string file)
    {
        var results = Repository.TextOf("docs", "results.md");

        Assert.Contains($"belt sweep scenarios/experiments/{file}", results, StringComparison.Ordinal);
        Assert.Contains($"belt sweep scenarios/experiments/{file}", Repository.TextOf("scenarios", "experiments", file), StringComparison.Ordinal);
    }
}
