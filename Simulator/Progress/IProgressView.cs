using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Shows people how far work over the hours of a run has come. Watching changes nothing.</summary>
internal interface IProgressView
{
    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="plan">The run whose hours the work passes through.</param>
    /// <param name="work">The work; it tells each hour it has finished, as its tick.</param>
    /// <returns>What the work gave.</returns>
    T Watch<T>(RunPlan plan, Func<Action<int>, T> work);
}
