using System.Diagnostics;
using Orleans.Storage;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Grains.Keeping;

/// <summary>Calls storage until it answers: a server that is away for some seconds must not cost a run its hours since the last recovery point.</summary>
/// <param name="options">How long to try.</param>
public sealed class PatientCalls(RecoveryOptions options)
{
    /// <summary>Calls, and calls again while that fails.</summary>
    /// <exception cref="InconsistentStateException">Somebody else has changed the record; calling again would not help.</exception>
    /// <exception cref="StorageAwayException">It failed for too long.</exception>
    /// <exception cref="StorageFullException">It has no room left.</exception>
    public async Task<T> Do<T>(Func<Task<T>> call)
    {
        var watch = Stopwatch.StartNew();
        var wait = options.FirstWait;
        while (true)
        {
            try
            {
                return await call();
            }
            catch (Exception exception) when (FullStorage.IsWhy(exception))
            {
                throw new StorageFullException($"storage is full: {exception.Message}");
            }
            catch (Exception exception) when (exception is not InconsistentStateException)
            {
                if (watch.Elapsed > options.StoragePatience)
                {
                    throw new StorageAwayException($"storage failed for {options.StoragePatience.TotalSeconds:0} s: {exception.Message}");
                }
            }

            await Task.Delay(wait);
            wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, options.LongestWait.Ticks));
        }
    }
}
