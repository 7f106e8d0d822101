using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Calibrating;

public sealed class CalibrateTests : IDisposable
{
    private const string Parameter = "{set: classes.flexible.production.materialLeadDays, from: 2, to: 20}";
    private const string Target = "{kpi: leadTimeDays, value: 12, within: 1}";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_tells_the_fit_and_writes_a_scenario_that_runs()
    {
        var belt = Call(Parameter, Target);

        Assert.True(belt.Code == 0, belt.Error);
        Assert.Matches(@"One factory: targets met: [01] of 1, under 2 seeds that the fit has not seen\. Settings tried: \d+, replications of each: 1, days: 4\.", belt.Out);
        Assert.Matches(@"lead time, days +belt +11 to 13 ", belt.Out);
        Assert.Matches(@"materialLeadDays +2 to 20 +\d", belt.Out);
        Assert.Equal(
            ["calibration.json", "fit.csv", "fitted.yaml", "parameters.csv", "profiles.csv", "runs", "trials.csv"],
            Directory.EnumerateFileSystemEntries(folder.At("out")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Equal(0, Belt.Call("run", Path.Combine(folder.At("out"), "fitted.yaml"), "--days", "1", "--warmup", "1", "--quiet", "--out", folder.At("run")).Code);
    }

    [Fact]
    public void The_same_command_gives_the_same_bytes_and_other_questions_are_refused()
    {
        Assert.Equal(0, Call(Parameter, Target).Code);
        var trials = File.ReadAllText(Path.Combine(folder.At("out"), "trials.csv"));
        var again = Call(Parameter, Target, "--threads", "1", "--lang", "zh");
        var other = Call(Parameter, Target.Replace("12", "13", StringComparison.Ordinal));

        Assert.Equal((0, trials), (again.Code, File.ReadAllText(Path.Combine(folder.At("out"), "trials.csv"))));
        Assert.Contains("个目标中", again.Out, StringComparison.Ordinal);
        Assert.Equal(2, other.Code);
        Assert.Contains("holds another calibration", other.Error, StringComparison.Ordinal);
        Assert.Equal(0, Call(Parameter, Target.Replace("12", "13", StringComparison.Ordinal), "--force").Code);
    }

    [Theory]
    [InlineData("{set: classes.flexible.production.materialLedDays, from: 2, to: 20}", Target, "7:11: parameters.0.set: classes.flexible.production.materialLedDays: ", "did you mean `materialLeadDays`?")]
    [InlineData("{set: hub.reportAgeHours, from: 0, to: 20}", Target, "7:37: parameters.0.from: hub.reportAgeHours: ", "")]
    [InlineData("{set: hub.reportAgeHours, from: 5, to: 5}", Target, "7:44: parameters.0.to: 5 is not above from", "")]
    [InlineData("{set: hub.reportAgeHours, from: 5, to: 9, start: 3}", Target, "7:54: parameters.0.start: 3 lies outside the bounds; give 5 to 9", "")]
    [InlineData("{set: hub.reportAgeHours, also: [hub.reportAgeHours], from: 5, to: 9}", Target, "7:38: parameters.0.also.0: hub.reportAgeHours is there twice", "")]
    [InlineData("{set: run.seed.nature, from: 1, to: 9}", Target, "7:11: parameters.0.set: replications set these seeds", "")]
    [InlineData(Parameter, "{kpi: leadTimeDay, value: 12}", "9:11: targets.0.kpi: there is no KPI leadTimeDay", "did you mean `leadTimeDays`?")]
    [InlineData(Parameter, "{kpi: orders, scope: class/flexibel, value: 12}", "9:26: targets.0.scope: there is no scope class/flexibel", "did you mean `class/flexible`?")]
    [InlineData(Parameter, "{kpi: orders}", "targets.0.kpi: the target has no aim", "")]
    [InlineData(Parameter, "{kpi: orders, low: 3, high: 2}", "9:33: targets.0.high: 2 is not above low", "")]
    [InlineData(Parameter, "{kpi: orders, value: 3, low: 2}", "targets.0.value: a band and a value exclude each other", "")]
    public void What_cannot_be_fitted_is_refused_at_its_place_and_nothing_is_written(string parameter, string target, string place, string holds)
    {
        var belt = Call(parameter, target);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains(belt.Faults, line => line.Contains(place, StringComparison.Ordinal) && line.Contains(holds, StringComparison.Ordinal));
        Assert.Equal(["targets.yaml"], folder.Names);
    }

    [Fact]
    public void All_faults_are_listed_at_once()
    {
        var belt = Call("{set: hub.reportAgeHours, from: 5, to: 5}", "{kpi: order, value: 1}", "--threads", "1");

        Assert.Equal((2, 2), (belt.Code, belt.Faults.Length));
    }

    public void Dispose() => folder.Dispose();

    private Belt Call(string parameter, string target, params string[] options)
    {
        File.WriteAllText(folder.At("targets.yaml"), $"""
            scenario: {Scenario.OneFactory}
            days: 4
            warmupDays: 6
            replications: 1
            checkReplications: 2
            parameters:
              - {parameter}
            targets:
              - {target}
            sample: 2
            evaluations: 5
            profile: 2
            """);
        return Belt.Call(["calibrate", folder.At("targets.yaml"), "--out", folder.At("out"), .. options]);
    }
}
