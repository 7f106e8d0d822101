using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Runs.Files;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs.Files;

public sealed partial class ExperimentReaderTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    [Fact]
    public void The_file_on_the_page_of_experiments_is_one()
    {
        var page = File.ReadAllText(Path.Combine(Path.GetDirectoryName(TinyBelt.File)!, "..", "docs", "experiments.md"));
        var experiment = Read(Yaml().Match(page).Groups["text"].Value);

        Assert.Equal((20, 200), (experiment.PointCount, experiment.RunCount));
        Assert.Equal("semi-planned, planningIntensity=0.25, tasteVolatility=0.03", experiment.PointAt(7).Label);
        Assert.Equal((60, 30, "planning"), (experiment.Days, experiment.WarmupDays, experiment.Name));
        Assert.Equal(["unmetNeedShare", "profit"], experiment.PrimaryKpis);
        Assert.All([experiment.PointAt(0), experiment.PointAt(19)], point => Assert.Null(LivedRun.FaultOf(experiment, point)));
    }

    [Fact]
    public void What_is_left_out_is_what_the_scenario_says()
    {
        var experiment = Read("scenario: ../one-factory.yaml");

        Assert.Equal(("one-factory", "market", 60, 30, 30), (experiment.Name, experiment.Baseline, experiment.Days, experiment.WarmupDays, experiment.Replications));
        Assert.Equal((1, "market"), (experiment.PointCount, experiment.PointAt(0).Label));
        Assert.Equal(["orders", "tasteGap", "designCycleHours", "leadTimeDays", "profit"], experiment.PrimaryKpis);
    }

    [Theory]
    [InlineData("from: 0, to: 0.3, step: 0.1", "0 0.1 0.2 0.3")]
    [InlineData("from: 0.1, to: 0.35, step: 0.1", "0.1 0.2 0.3")]
    [InlineData("values: [0.5, 0, 1]", "0.5 0 1")]
    public void A_range_has_the_values_that_people_expect(string form, string values)
        => Assert.Equal(
            values.Split(' '),
            Read($"scenario: ../one-factory.yaml\nfactors: [{{set: knobs.belt.planningIntensity, {form}}}]").Table.Factors[0].Values);

    [Fact]
    public void A_sample_repeats_and_its_seed_changes_it()
    {
        const string text = "scenario: ../one-factory.yaml\nsample: 8\nfactors: [{set: knobs.belt.planningIntensity, from: 0, to: 1}, {set: hub.feeShare, values: [0, 0.1]}]";

        var table = Read(text).Table;
        Assert.Equal(table.Factors[0].Values, Read(text).Table.Factors[0].Values);
        Assert.NotEqual(table.Factors[0].Values, Read(text + "\nsampleSeed: 2").Table.Factors[0].Values);
        Assert.Equal((8, 4), (table.Count, table.Factors[1].Values.Count(value => value == "0.1")));
    }

    [Theory]
    [InlineData("factors: [{set: run.seed.nature, values: [1, 2]}]", "3:17: factors.0.set: replications set these seeds; raise `replications`")]
    [InlineData("factors: [{set: run.days, values: [1, 2]}]", "3:17: factors.0.set: all points are equally long")]
    [InlineData("factors: [{set: hub.feeShare, from: 0, to: 1}]", "3:17: factors.0.set: the range has no step")]
    [InlineData("factors: [{set: hub.feeShare, from: 0, to: 1, step: 0.000001}]", "3:53: factors.0.step: the range has more than 100000 values")]
    [InlineData("factors: [{set: hub.feeShare, values: [0, 0]}]", "3:39: factors.0.values: a value is there twice")]
    [InlineData("factors: [{set: hub.feeShare, values: [0]}, {set: hub.feeShare, values: [1]}]", "3:51: factors.1.set: hub.feeShare is there twice")]
    [InlineData("factors: [{set: knobs.belt.replanHours, from: 12, to: 48}]\nsample: 4", "factors.0.step: knobs.belt.replanHours: ")]
    [InlineData("sample: 4", "3:9: sample: there is nothing to draw")]
    [InlineData("baseline: market", "3:11: baseline: there are no policies to compare")]
    public void What_cannot_be_is_refused_at_its_place(string more, string fault)
    {
        Write("scenario: ../one-factory.yaml\nreplications: 2\n" + more, out var path);

        Assert.Null(ExperimentReader.Read(path, out var faults));
        Assert.Contains(fault, Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_of_the_scenario_are_told_by_the_scenario()
    {
        File.WriteAllText(folder.At("one-factory.yaml"), File.ReadAllText(TinyBelt.File).Replace("warmupDays:", "warmUpDays:", StringComparison.Ordinal));
        Write("scenario: ../one-factory.yaml", out var path);

        Assert.Null(ExperimentReader.Read(path, out var faults));
        Assert.Collection(
            faults,
            line => Assert.Contains("scenario: the scenario is faulty", line, StringComparison.Ordinal),
            line => Assert.Contains("one-factory.yaml:16:3: run.warmUpDays: unknown key; did you mean `warmupDays`?", line, StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    private Experiment Read(string text)
    {
        Write(text, out var path);
        var experiment = ExperimentReader.Read(path, out var faults);
        Assert.Empty(faults);
        return experiment!;
    }

    private void Write(string text, out string path)
    {
        if (!File.Exists(folder.At("one-factory.yaml")))
        {
            File.Copy(TinyBelt.File, folder.At("one-factory.yaml"));
        }

        Directory.CreateDirectory(folder.At("experiments"));
        path = Path.Combine(folder.At("experiments"), "e.yaml");
        File.WriteAllText(path, text);
    }

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yaml();
}
