namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Shows people how far work has come. Watching changes nothing.</summary>
internal interface IProgressView
{
    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="journey">What is done, in its own words.</param>
    /// <param name="work">The work; it tells how many steps are done, one call at a time.</param>
    /// <returns>What the work gave.</returns>
    T Watch<T>(IJourney journey, Func<Action<long>, T> work);
}
