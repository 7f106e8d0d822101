namespace OrleansIndustrialBelt.Simulator.Runs;

/// <summary>Tells of every hour once, in order, where somebody else counts them. Unlike <see cref="Progress{T}"/> it tells at once.</summary>
/// <param name="tickDone">Is told of hours that were lived.</param>
internal sealed class TickProgress(Action<int> tickDone) : IProgress<int>
{
    private int told;

    /// <inheritdoc/>
    public void Report(int value)
    {
        while (told < value)
        {
            tickDone(told++);
        }
    }
}
