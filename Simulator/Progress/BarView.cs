using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using Spectre.Console;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>A bar with the simulated day, the speed and the time left, for screens.</summary>
/// <param name="output">The screen.</param>
/// <param name="texts">The language.</param>
/// <param name="clock">Wall-clock time.</param>
internal sealed class BarView(TextWriter output, Texts texts, TimeProvider clock) : IProgressView
{
    /// <inheritdoc/>
    public T Watch<T>(RunPlan plan, Func<Action<int>, T> work)
    {
        var pace = new Pace(plan, clock);
        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) })
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(texts.Format("Progress.Day", 1, pace.Days), maxValue: Math.Max(1, plan.End));
                return work(tick =>
                {
                    task.Value = tick + 1;
                    if (RunLedger.EndsDay(tick))
                    {
                        task.Description = Markup.Escape(
                            $"{texts.Format("Progress.Day", Pace.DayOf(tick), pace.Days)}  {pace.Describe(tick, texts)}");
                    }
                });
            });
    }
}
