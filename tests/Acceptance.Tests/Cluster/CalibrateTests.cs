using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>A calibration whose runs are lived on silos that are processes.</summary>
public sealed class CalibrateTests
{
    private static readonly string[] Tables = ["fitted.yaml", "fit.csv", "parameters.csv", "profiles.csv", "trials.csv"];

    [SkippableFact]
    public async Task On_silos_it_finds_the_same_values_as_in_one_process()
    {
        await using var cluster = await SiloProcesses.Start(2);
        using var results = new ScratchFolder();
        var targets = Written(results);

        using var silos = await BeltCommand.Run("calibrate", targets, "--cluster", cluster.SettingsFile, "--out", results.Below("silos"));
        using var alone = await BeltCommand.Run("calibrate", targets, "--out", results.Below("alone"));

        Assert.Equal((0, 0), (silos.ExitCode, alone.ExitCode));
        Assert.All(Tables, name => Assert.Equal(Text(results.Below("alone"), name), Text(results.Below("silos"), name)));
    }

    [SkippableFact]
    public async Task Settings_that_cannot_be_read_are_refused_before_anything_is_written()
    {
        using var results = new ScratchFolder();
        await File.WriteAllTextAsync(results.Below("cluster.yaml"), "{storrage: {kind: Files}}");

        using var refused = await BeltCommand.Run("calibrate", Written(results), "--cluster", results.Below("cluster.yaml"), "--out", results.Below("out"));

        Assert.Equal(2, refused.ExitCode);
        Assert.False(Directory.Exists(results.Below("out")));
    }

    private static string Text(string folder, string name) => File.ReadAllText(Path.Combine(folder, name));

    private static string Written(ScratchFolder folder)
    {
        var path = folder.Below("targets.yaml");
        File.WriteAllText(path, $$"""
            scenario: {{Repository.PathOf("scenarios", "one-factory.yaml")}}
            days: 4
            warmupDays: 6
            replications: 1
            checkReplications: 2
            parameters:
              - {set: classes.flexible.production.materialLeadDays, from: 2, to: 20}
            targets:
              - {kpi: leadTimeDays, value: 12, within: 1}
            sample: 2
            evaluations: 5
            profile: 2
            """);
        return path;
    }
}
