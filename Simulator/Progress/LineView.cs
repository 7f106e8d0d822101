using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Plain lines for files and pipes: the first day, then one per tenth of the run, or every five seconds where a tenth takes longer.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="texts">The language.</param>
/// <param name="clock">Wall-clock time.</param>
internal sealed class LineView(TextWriter output, Texts texts, TimeProvider clock) : IProgressView
{
    private const int Tenths = 10;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public T Watch<T>(RunPlan plan, Func<Action<int>, T> work)
    {
        var pace = new Pace(plan, clock);
        var tenth = 0;
        var last = TimeSpan.Zero;
        return work(tick =>
        {
            if (!RunLedger.EndsDay(tick))
            {
                return;
            }

            var reached = (int)(pace.ShareAfter(tick) * Tenths);
            if (Pace.DayOf(tick) == 1 || reached > tenth || pace.Elapsed - last >= Longest)
            {
                output.WriteLine(texts.Format(
                    "Progress.Line",
                    Pace.DayOf(tick),
                    pace.Days,
                    (100 * pace.ShareAfter(tick)).ToString("0", CultureInfo.InvariantCulture),
                    pace.Describe(tick, texts)));
                (tenth, last) = (reached, pace.Elapsed);
            }
        });
    }
}
