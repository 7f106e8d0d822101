namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>Holds up writes of certain records, so that a test acts at a known point of a run however fast the machine is.</summary>
/// <param name="prefix">How the records' names begin.</param>
internal sealed class WriteGate(string prefix)
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Waits until such a write is under way.</summary>
    public Task Reached => reached.Task.WaitAsync(TimeSpan.FromSeconds(60));

    /// <summary>Lets writes go on.</summary>
    public void Open() => opened.TrySetResult();

    /// <summary>Holds a write up if it is one of those.</summary>
    public Task Pass(string name)
    {
        if (!name.StartsWith(prefix, StringComparison.Ordinal))
        {
            return Task.CompletedTask;
        }

        reached.TrySetResult();
        return opened.Task;
    }
}
