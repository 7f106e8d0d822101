using OrleansIndustrialBelt.Experiments.Reports.Words;
using Spectre.Console;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>A bar with how far the work is, the speed and the time left, for screens.</summary>
/// <param name="output">The screen.</param>
/// <param name="texts">The language.</param>
/// <param name="clock">Wall-clock time.</param>
internal sealed class BarView(TextWriter output, Texts texts, TimeProvider clock) : IProgressView
{
    /// <inheritdoc/>
    public T Watch<T>(IJourney journey, Func<Action<long>, T> work)
    {
        var start = clock.GetTimestamp();
        return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) })
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(journey.Place(0, texts)), maxValue: Math.Max(1, journey.Length));
                return work(done =>
                {
                    task.Value = done;
                    if (journey.IsWorthTelling(done))
                    {
                        task.Description = Markup.Escape($"{journey.Place(done, texts)}  {journey.Pace(done, clock.GetElapsedTime(start), texts)}");
                    }
                });
            });
    }
}
