using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Experimenting;

[Collection("cache")]
public sealed class SweepTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_grid_is_lived_point_by_point_and_compared_within_its_settings()
    {
        var belt = Sweep("a", """
            policies: [market, semi-planned]
            factors:
              - {set: knobs.belt.planningIntensity, from: 0, to: 0.3, step: 0.1}
              - {set: hub.feeShare, values: [0, 0.05]}
            replications: 1
            """);

        Assert.Equal((0, ""), (belt.Code, string.Join('\n', belt.Faults.Where(line => !line.StartsWith("run ", StringComparison.Ordinal)))));
        var rows = File.ReadAllLines(At("a", "runs.csv"));
        Assert.StartsWith("run,replication,knobs.belt.planningIntensity,hub.feeShare,policy,seed,digest,orders,", rows[0], StringComparison.Ordinal);
        Assert.Equal(17, rows.Length);
        Assert.StartsWith("1,1,0,0,market,1,", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("4,1,0,0.05,semi-planned,1,", rows[4], StringComparison.Ordinal);
        Assert.StartsWith("15,1,0.3,0.05,market,1,", rows[15], StringComparison.Ordinal);
        Assert.StartsWith("knobs.belt.planningIntensity,hub.feeShare,policy,kpi,unit,", File.ReadLines(At("a", "comparison.csv")).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_hold_from_a_day_on_share_what_was_before()
    {
        var belt = Sweep("a", """
            policies: [market, semi-planned]
            branchAt: 2
            factors:
              - {set: money.shippingCny, values: [4, 8]}
            replications: 2
            """);

        Assert.Equal(0, belt.Code);
        Assert.Contains("Until the start of day 2 all lived one past, under market.", belt.Out, StringComparison.Ordinal);
        Assert.Equal(8, File.ReadLines(At("a", "runs.csv")).Skip(1).Select(row => row.Split(',')[5]).Distinct().Count());
    }

    [Fact]
    public void What_cannot_change_on_a_day_is_told_at_its_place()
    {
        var settled = Sweep("a", """
            policies: [market, preorder]
            branchAt: 1
            factors:
              - {set: factories.0.count, values: [2, 3]}
            """);
        var outside = Sweep("b", "branchAt: 0");

        Assert.Equal((2, 2), (settled.Code, outside.Code));
        Assert.Equal(
            ["5:20: policies.1: whether factories of class", "8:11: factors.0.set: `factories.0.count` is settled before"],
            settled.Faults.Select(line => string.Join(' ', line[(folder.At("a.yaml").Length + 1)..].Split(' ')[..6])));
        Assert.Contains("5:11: branchAt: day 0 does not lie within the run with a day before it; give one from 1 to 2", Assert.Single(outside.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_has_a_value_in_every_part_of_every_range()
    {
        Sweep("a", """
            factors:
              - {set: knobs.belt.planningIntensity, from: 0, to: 1}
              - {set: run.seed.population, from: 1, to: 5, step: 1}
            sample: 5
            replications: 1
            """);

        var rows = File.ReadAllLines(At("a", "runs.csv")).Skip(1).Select(row => row.Split(',')).ToList();
        Assert.Equal([0, 1, 2, 3, 4], rows.Select(row => (int)(5 * double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture))).Order());
        Assert.Equal(["1", "2", "3", "4", "5"], rows.Select(row => row[3]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_sweep_that_is_killed_goes_on_and_gives_the_same_bytes()
    {
        const string experiment = """
            policies: [market, semi-planned]
            factors:
              - {set: knobs.belt.planningIntensity, values: [0, 0.5, 1]}
            replications: 12
            """;
        var file = Write("sweep.yaml", experiment);
        using var patience = new CancellationTokenSource(Patience);
        using (var belt = ProcessOfBelt.Start("sweep", file, "--out", folder.At("killed"), "--no-cache"))
        {
            for (var line = 0; line < 3; line++)
            {
                Assert.NotNull(await belt.StandardError.ReadLineAsync(patience.Token));
            }

            belt.Kill();
            await belt.WaitForExitAsync(patience.Token);
        }

        var lived = File.ReadAllText(At("killed", RunJournal.FileName)).Count(letter => letter == '\n');
        Assert.InRange(lived, 1, 71);
        Assert.False(File.Exists(At("killed", "runs.csv")));

        // As if the kill had come in the middle of a line.
        File.AppendAllText(At("killed", RunJournal.FileName), """{"run":""");
        var resumed = Belt.Call("sweep", file, "--out", folder.At("killed"), "--no-cache");
        Belt.Call("sweep", file, "--out", folder.At("undisturbed"), "--no-cache", "--threads", "1");

        Assert.Equal(0, resumed.Code);
        Assert.Contains(FormattableString.Invariant($"run {lived + 1} of 72"), resumed.Error, StringComparison.Ordinal);
        Assert.All(["runs.csv", "comparison.csv", RunJournal.FileName, "scenario.yaml"], name => Assert.Equal(
            File.ReadAllText(At("undisturbed", name)), File.ReadAllText(At("killed", name))));
        Assert.Equal(
            ["comparison.csv", "experiment.json", "report.html", "runs.csv", "runs.jsonl", "scenario.yaml"],
            Directory.GetFiles(folder.At("killed")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_signal_keeps_what_there_is_and_says_how_to_go_on()
    {
        if (OperatingSystem.IsWindows())
        {
            // There is no such signal.
            return;
        }

        var file = Write("sweep.yaml", "policies: [market, semi-planned]\nreplications: 4000");
        using var patience = new CancellationTokenSource(Patience);
        using var belt = ProcessOfBelt.Start("sweep", file, "--out", folder.At("a"), "--no-cache");
        Assert.NotNull(await belt.StandardError.ReadLineAsync(patience.Token));
        using (var kill = System.Diagnostics.Process.Start("kill", ["-INT", belt.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(patience.Token);
        }

        var said = await belt.StandardError.ReadToEndAsync(patience.Token);
        await belt.StandardOutput.ReadToEndAsync(patience.Token);
        await belt.WaitForExitAsync(patience.Token);

        Assert.Equal(130, belt.ExitCode);
        Assert.Contains("of 8000 runs; what there is was written", said, StringComparison.Ordinal);
        var manifest = ExperimentManifest.Read(At("a", "experiment.json"));
        Assert.True(manifest is { Complete: false, Digest: null, RunsDone: > 0 });
        Assert.Equal(manifest.RunsDone + 1, File.ReadAllLines(At("a", "runs.csv")).LongLength);
    }

    [Fact]
    public void A_run_that_breaks_off_is_named_and_the_others_are_kept()
    {
        // Each value is right by itself, but not every pair.
        var belt = Sweep("a", """
            factors:
              - {set: afterSale.deliveryHoursMin, values: [20, 60]}
              - {set: afterSale.deliveryHoursMax, values: [40, 90]}
            replications: 2
            """);

        Assert.Equal(1, belt.Code);
        Assert.Contains("run 3 broke off: market, deliveryHoursMin=60, deliveryHoursMax=40, seed 1: ", belt.Error, StringComparison.Ordinal);
        Assert.Contains("2 of 8 runs broke off", belt.Error, StringComparison.Ordinal);
        var rows = File.ReadAllLines(At("a", "runs.csv"));
        Assert.Equal(9, rows.Length);
        Assert.Contains("below deliveryHoursMin", rows[3], StringComparison.Ordinal);
        Assert.True(ExperimentManifest.Read(At("a", "experiment.json")) is { Complete: true, RunsDone: 8, RunsFailed: 2, Digest: not null });
    }

    [Fact]
    public void All_faults_of_a_file_are_told_with_their_places()
    {
        var belt = Sweep("a", """
            policies: [markt]
            replications: 0
            kpis: [profits]
            set: [hub.feShare=1]
            factors:
              - {set: knobs.belt.planingIntensity, from: 0, to: 1, step: 0.5}
              - {set: hub.feeShare, values: [0, 7]}
              - {set: hub.dataAgeHours}
              - {set: money.shippingCny, from: 3, to: 2, step: 1}
              - {set: wholesale, values: [1], from: 2}
            """);

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Equal(
            [
                "5:12: policies.0: there is no policy `markt` (did you mean `market`?)",
                "6:15: replications: `0` is out of range",
                "7:8: kpis.0: there is no KPI profits; did you mean `profit`?",
                "8:7: set.0: hub.feShare: unknown key; did you mean `feeShare`?",
                "10:11: factors.0.set: knobs.belt.planingIntensity: unknown key; did you mean `planningIntensity`?",
                "11:37: factors.1.values.1: hub.feeShare: `7` is out of range",
                "12:11: factors.2.set: the factor has no values",
                "13:43: factors.3.to: 2 is not above from",
                "14:30: factors.4.values: values and a range exclude each other",
            ],
            belt.Faults.Select(line => line[(folder.At("a.yaml").Length + 1)..].Split("; g")[0]));
        Assert.False(Directory.Exists(folder.At("a")));
    }

    [Theory]
    [InlineData("scenario: none.yaml", "there is no file")]
    [InlineData("scenario: 7", "there is no file")]
    [InlineData("policies: [market]", "scenario: is missing")]
    [InlineData("- 1", "is a map")]
    [InlineData("", "is empty")]
    public void A_file_without_a_scenario_is_refused(string text, string fault)
    {
        File.WriteAllText(folder.At("bad.yaml"), text);
        var belt = Belt.Call("sweep", folder.At("bad.yaml"), "--out", folder.At("a"));

        Assert.Equal((2, ""), (belt.Code, belt.Out));
        Assert.Contains(belt.Faults, line => line.Contains(fault, StringComparison.Ordinal));
        Assert.Equal(["bad.yaml"], folder.Names);
    }

    [Fact]
    public void Many_runs_must_be_meant()
    {
        var belt = Sweep("a", """
            factors:
              - {set: knobs.belt.planningIntensity, from: 0, to: 1, step: 0.001}
            replications: 10
            """);

        Assert.Equal(2, belt.Code);
        Assert.Equal("the experiment has 10,010 runs; give --yes if more than 10,000 are meant, or fewer replications, policies or values", Assert.Single(belt.Faults));
        Assert.False(Directory.Exists(folder.At("a")));
    }

    [Fact]
    public void The_folder_of_another_experiment_is_refused_and_left_as_it_is()
    {
        Sweep("a", "replications: 1");
        var before = Directory.GetFiles(folder.At("a")).ToDictionary(path => path, File.ReadAllText);
        var other = Belt.Call("sweep", Write("b.yaml", "replications: 1\nset: [hub.feeShare=0.2]"), "--out", folder.At("a"));

        Assert.Equal((2, ""), (other.Code, other.Out));
        Assert.Contains("holds another experiment", Assert.Single(other.Faults), StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder.At("a")).ToDictionary(path => path, File.ReadAllText));
    }

    [Fact]
    public void A_rerun_agrees_and_says_where_it_does_not()
    {
        Sweep("a", "policies: [market, semi-planned]\nreplications: 2");

        var agrees = Belt.Call("rerun", At("a", "experiment.json"));
        Assert.Equal(0, agrees.Code);
        Assert.StartsWith("All 4 digests agree", agrees.Out, StringComparison.Ordinal);

        var journal = File.ReadAllLines(At("a", RunJournal.FileName));
        journal[2] = journal[2].Replace("\"digest\":\"", "\"digest\":\"0", StringComparison.Ordinal);
        File.WriteAllText(At("a", RunJournal.FileName), string.Join('\n', journal) + "\n");
        var differs = Belt.Call("rerun", folder.At("a"));
        Assert.Equal(1, differs.Code);
        Assert.Contains("run 3: market, seed 2: 0", differs.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 4 digests differ.", differs.Out, StringComparison.Ordinal);

        // Alone, experiment.json is enough.
        File.Copy(At("a", "experiment.json"), folder.At("alone.json"));
        Assert.Equal(0, Belt.Call("rerun", folder.At("alone.json")).Code);
        File.WriteAllText(folder.At("alone.json"), File.ReadAllText(folder.At("alone.json")).Replace("\"replications\": 2", "\"replications\": 1", StringComparison.Ordinal));
        Assert.Equal(1, Belt.Call("rerun", folder.At("alone.json")).Code);
    }

    [Fact]
    public void The_cache_tells_its_size_and_can_be_emptied()
    {
        Sweep("a", "replications: 2");
        Assert.Matches(@"belt-cache-.*runs: [1-9]\d* runs, \d+\.\d MB of at most 1,024\.0 MB", Belt.Call("cache").Out);

        Belt.Call("cache", "--clear");

        Assert.Contains(": 0 runs, 0.0 MB", Belt.Call("cache").Out, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string At(string name, string file) => Path.Combine(folder.At(name), file);

    private Belt Sweep(string name, string more) => Belt.Call("sweep", Write(name + ".yaml", more), "--out", folder.At(name));

    private string Write(string name, string more)
    {
        File.WriteAllText(folder.At(name), $"name: test\nscenario: {Scenario.OneFactory}\ndays: 2\nwarmupDays: 1\n{more}\n");
        return folder.At(name);
    }
}
