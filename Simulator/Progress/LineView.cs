using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Plain lines for files and pipes: the first step worth telling, then one per tenth, or every five seconds where a tenth takes longer.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="texts">The language.</param>
/// <param name="clock">Wall-clock time.</param>
internal sealed class LineView(TextWriter output, Texts texts, TimeProvider clock) : IProgressView
{
    private const int Tenths = 10;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public T Watch<T>(IJourney journey, Func<Action<long>, T> work)
    {
        var start = clock.GetTimestamp();
        var (tenth, last, told) = (0, TimeSpan.Zero, -1L);
        return work(done =>
        {
            if (!journey.IsWorthTelling(done))
            {
                return;
            }

            var reached = (int)(journey.ShareAfter(done) * Tenths);
            var elapsed = clock.GetElapsedTime(start);
            if ((journey.IsFirst(done) && told != done) || reached > tenth || elapsed - last >= Longest)
            {
                output.WriteLine(journey.Line(done, elapsed, texts));
                (tenth, last, told) = (reached, elapsed, done);
            }
        });
    }
}
