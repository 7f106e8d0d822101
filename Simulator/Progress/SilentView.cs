namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Shows nothing.</summary>
internal sealed class SilentView : IProgressView
{
    /// <inheritdoc/>
    public T Watch<T>(IJourney journey, Func<Action<long>, T> work) => work(_ => { });
}
