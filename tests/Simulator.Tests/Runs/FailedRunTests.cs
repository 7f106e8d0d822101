using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Resources;
using OrleansIndustrialBelt.Simulator.Runs;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Runs;

public sealed class FailedRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_step_that_fails_is_told_with_entity_and_tick_and_nothing_is_written()
    {
        var cause = new BrokenBalanceException("1 fen came from nowhere");

        var (code, error) = Do((_, _, _, _) => throw new BrokenBalanceException(new EntityId(EntityKind.Factory, 1), 30, cause));

        Assert.Equal((1, "the run failed: factory/0001 at tick 30 (day 2, 06:00): 1 fen came from nowhere\n"), (code, error));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_after_all_is_told()
    {
        // While the run is lived a file takes the name of the folder above.
        var (code, error) = Do((world, engine, tickDone, stop) =>
        {
            File.WriteAllText(folder.At("above"), "");
            return EngineRun.Live(world, engine, tickDone, stop);
        });

        Assert.Equal(1, code);
        Assert.StartsWith($"the results could not be written to {Path.Combine(folder.At("above"), "a")}: ", error, StringComparison.Ordinal);
        Assert.Equal(["above"], folder.Names);
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Error) Do(LiveRun live)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var arguments = new RunArguments
        {
            Scenario = Scenario.OneFactory,
            Settings = [Setting.Of("run.days=1"), Setting.Of("run.warmupDays=0")],
            Engine = new EngineChoice(EngineChoice.Local, 1, 1),
            Out = Path.Combine(folder.At("above"), "a"),
            Quiet = true,
        };
        var code = new RunJob(arguments, new Terminal(output, error, Terminal.FileWidth, HasScreen: false), CommandTexts.Of(Texts.English), live).Do();
        return (code, error.ToString());
    }
}
