using OrleansIndustrialBelt.Experiments.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Runs;

public sealed class ExperimentFolderTests : IDisposable
{
    private readonly ScratchFolder folder = new();

    private ExperimentFolder Folder => new(folder.Path, TinyBelt.Experiment, "test");

    [Fact]
    public void What_a_kill_leaves_behind_before_the_first_run_does_not_take_the_folder()
    {
        File.WriteAllText(folder.At(RunJournal.FileName), "");
        File.WriteAllText(folder.At(RunJournal.FileName + ".lock"), "");
        File.WriteAllText(folder.At("experiment.json.writing-x7"), "{");

        Assert.Equal(FolderState.Free, Folder.State);
        Live();
        Assert.Equal(
            ["experiment.json", "runs.csv", "runs.jsonl", "scenario.yaml"],
            Directory.GetFiles(folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_journal_that_nothing_explains_is_not_taken_for_ones_own()
    {
        Live();
        File.Delete(folder.At(ExperimentManifest.FileName));

        Assert.Equal(FolderState.OtherFiles, Folder.State);
    }

    [Fact]
    public void The_same_experiment_is_known_by_what_it_lives_and_not_by_its_name()
    {
        Live();

        FolderState State(Experiment experiment) => new ExperimentFolder(folder.Path, experiment, "test").State;
        Assert.Equal(FolderState.Same, State(TinyBelt.Experiment with { Name = "other", ScenarioFile = "elsewhere.yaml", Command = "" }));
        Assert.Equal(FolderState.OtherExperiment, State(TinyBelt.Experiment with { Replications = 4 }));
        Assert.Equal(FolderState.OtherExperiment, State(TinyBelt.Experiment with { Policies = ["semi-planned", "market"] }));
        Assert.Equal(FolderState.OtherExperiment, State(TinyBelt.Experiment with { ScenarioText = TinyBelt.Of(3, "hub.feeShare=0.2").ScenarioText }));
    }

    [Fact]
    public void The_manifest_reads_back_as_the_experiment_that_was_asked()
    {
        var (manifest, _) = Live();
        var read = ExperimentManifest.Read(folder.At(ExperimentManifest.FileName));

        Assert.Equal((manifest.Digest, true, 6L), (read.Digest, read.Complete, read.RunsDone));
        Assert.Equal(manifest.Identity, ExperimentManifest.IdentityOf(read.Experiment, read.ModelVersion));
        Assert.Equal(ExperimentDigest.Of(TinyBelt.Live(read.Experiment)), read.Digest);
    }

    public void Dispose() => folder.Dispose();

    private (ExperimentManifest Manifest, ExperimentResult Result) Live()
        => Folder.Live(new ExperimentRunner(TinyBelt.Experiment, 2), _ => { }, (_, _, _) => { }, progress: null, CancellationToken.None);
}
