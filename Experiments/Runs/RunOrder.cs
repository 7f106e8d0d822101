using System.Runtime.ExceptionServices;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// Hands out runs in canonical order and takes their ends back in any, passing them on in canonical order. Not more than a
/// number of them are out at a time, so that few ends wait for a slow one before them.
/// </summary>
/// <param name="from">The first run.</param>
/// <param name="until">The run after the last.</param>
/// <param name="ahead">Runs that may be out or waiting at a time.</param>
/// <param name="keep">Takes the ends in order, one at a time.</param>
internal sealed class RunOrder(long from, long until, int ahead, Action<RunEnd> keep) : IDisposable
{
    private readonly SemaphoreSlim places = new(ahead);
    private readonly Dictionary<long, RunEnd> waiting = [];
    private readonly Lock turn = new();
    private long next = from;
    private long kept = from;
    private ExceptionDispatchInfo? broken;

    /// <summary>The next run to live; null when all were handed out.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was requested.</exception>
    public long? Next(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        places.Wait(stop);
        var index = Interlocked.Increment(ref next) - 1;
        if (index < until)
        {
            return index;
        }

        places.Release();
        return null;
    }

    /// <summary>Takes the end of a run.</summary>
    public void Done(long index, RunEnd end)
    {
        lock (turn)
        {
            waiting.Add(index, end);
            while (waiting.Remove(kept, out var ready))
            {
                keep(ready);
                kept++;
                places.Release();
            }
        }
    }

    /// <summary>Remembers why no further run can be kept.</summary>
    public void Break(Exception exception)
        => Interlocked.CompareExchange(ref broken, ExceptionDispatchInfo.Capture(exception), null);

    /// <summary>Throws what <see cref="Break"/> remembered.</summary>
    public void ThrowIfBroken() => broken?.Throw();

    /// <inheritdoc/>
    public void Dispose() => places.Dispose();
}
