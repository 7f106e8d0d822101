using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Silo.Clients;

/// <summary>Follows a run of a cluster to its end, past silos that are lost on the way.</summary>
/// <param name="run">Its clock.</param>
public sealed class RunFollower(IRunGrain run)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestOutcome = TimeSpan.FromMinutes(1);

    /// <summary>Follows it.</summary>
    /// <param name="ticks">Is told how many ticks were lived; fewer than before after a recovery.</param>
    /// <param name="stop">Stops following; the run goes on.</param>
    /// <returns>How it ended, or how far it was when <paramref name="stop"/> was requested.</returns>
    /// <exception cref="RunFailedException">The cluster did not answer for minutes.</exception>
    public async Task<RunStatus> Follow(IProgress<int> ticks, CancellationToken stop)
    {
        var status = await Patiently(run.Status);
        while (!status.Over && !stop.IsCancellationRequested)
        {
            ticks.Report(status.TicksDone);
            var seen = status.TicksDone;
            status = await Patiently(() => run.Progress(seen));
        }

        ticks.Report(status.TicksDone);
        return status;
    }

    /// <summary>What the run left behind; it must be complete or stopped.</summary>
    public async Task<RunOutcome> Outcome() => (await Patiently(run.Outcome, LongestOutcome)).Outcome;

    /// <summary>Whether a call failed because a silo is gone or does not answer.</summary>
    public static bool IsPassing(Exception exception) => exception is TimeoutException or OrleansException or PassingFailureException;

    /// <summary>
    /// Calls until the cluster answers: while it finds out that a silo is gone, calls to that silo fail, or are not answered at all.
    /// </summary>
    /// <param name="call">Something that may be asked twice.</param>
    /// <param name="longest">
    /// How long one answer is waited for, five seconds if not given: that of a silo that was killed meanwhile never comes, and Orleans
    /// would wait as long as the method may take.
    /// </param>
    public static async Task<T> Patiently<T>(Func<Task<T>> call, TimeSpan? longest = null)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return await call().WaitAsync(longest ?? LongestAnswer);
            }
            catch (Exception exception) when (IsPassing(exception))
            {
                if (TimeProvider.System.GetElapsedTime(until) > Patience)
                {
                    throw new RunFailedException($"the cluster does not answer: {exception.Message}");
                }
            }

            await Task.Delay(Pause);
        }
    }
}
