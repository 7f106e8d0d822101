using OrleansIndustrialBelt.Experiments.Calibration;
using OrleansIndustrialBelt.Experiments.Calibration.Files;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>Calibrations in scenarios/calibration/ read without a fault and are given no figure that the model is to predict.</summary>
public sealed class ShippedCalibrationTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "scenarios", "calibration");

    // All others of `facts` are predictions.
    private static readonly string[] MayBeFitted = ["gmvPerFactoryMonth", "leadTimeDays", "followerConversion"];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void It_reads_and_names_its_command(string file)
    {
        var plan = Plan(file);

        Assert.All([plan.Title.En, plan.Title.Zh], Assert.NotEmpty);
        Assert.Contains($"belt calibrate scenarios/calibration/{file}", Repository.TextOf("scenarios", "calibration", file), StringComparison.Ordinal);
        Assert.True(plan.Parameters.Count <= plan.Targets.Count, "more parameters than targets: some would be free");
    }

    [Fact]
    public void The_classes_are_fitted_to_documented_bands_of_what_may_be_fitted_and_of_nothing_else()
    {
        var facts = Repository.Scenario("factory-classes.yaml").Facts;

        Assert.All(Plan("factory-classes.yaml").Targets, target =>
        {
            Assert.Contains(target.Kpi, MayBeFitted);
            Assert.Contains(facts, fact => (fact.Kpi, fact.Scope, fact.Low, fact.High) == (target.Kpi, target.Scope, target.Low, target.High));
        });
        Assert.True(facts.Count(fact => !MayBeFitted.Contains(fact.Kpi)) > 10);
    }

    [Fact]
    public void The_scenario_names_the_command_that_found_its_values()
        => Assert.Contains("belt calibrate scenarios/calibration/factory-classes.yaml", Repository.TextOf("scenarios", "factory-classes.yaml"), StringComparison.Ordinal);

    private static CalibrationPlan Plan(string file)
    {
        var plan = CalibrationReader.Read(Path.Combine(Folder, file), out var faults);
        Assert.Equal([], faults);
        return plan!;
    }
}
