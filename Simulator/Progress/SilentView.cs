using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Shows nothing.</summary>
internal sealed class SilentView : IProgressView
{
    /// <inheritdoc/>
    public T Watch<T>(RunPlan plan, Func<Action<int>, T> work) => work(_ => { });
}
