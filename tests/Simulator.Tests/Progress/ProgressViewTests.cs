using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Simulator.Progress;
using OrleansIndustrialBelt.Simulator.Resources;
using Xunit;

namespace OrleansIndustrialBelt.Simulator.Tests.Progress;

public sealed class ProgressViewTests
{
    private static readonly RunPlan Plan = new(WarmupDays: 10, Days: 30, new RunSeeds(1, 1));
    private static readonly Texts English = CommandTexts.Of(Texts.English);

    [Fact]
    public void Lines_come_for_the_first_day_and_every_tenth()
    {
        using var output = new StringWriter { NewLine = "\n" };

        Live(new LineView(output, English, new StoppedClock()));

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(11, lines.Length);
        Assert.StartsWith("day 1 of 40 (3 %), ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("day 4 of 40 (10 %), ", lines[1], StringComparison.Ordinal);
        Assert.Matches(@"^day 40 of 40 \(100 %\), [\d.]+ days/s, 0:00 left$", lines[^1]);
    }

    [Fact]
    public void The_bar_gives_what_the_work_gives()
    {
        using var output = new StringWriter();

        Assert.Equal(Plan.End, Live(new BarView(output, English, TimeProvider.System)));
    }

    [Fact]
    public void Silence_is_silent() => Assert.Equal(Plan.End, Live(new SilentView()));

    private static int Live(IProgressView view) => view.Watch(Plan, tickDone =>
    {
        var ticks = 0;
        while (ticks < Plan.End)
        {
            tickDone(ticks++);
        }

        return ticks;
    });

    /// <summary>No time passes, so no line comes for its length.</summary>
    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
