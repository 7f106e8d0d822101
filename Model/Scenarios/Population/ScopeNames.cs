namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// Home scopes are pairs of a factory class (or none) and a platform (or none); figures of a class or platform are sums over
/// the pairs that hold it.
/// </summary>
/// <param name="Classes">Names of the classes, in order.</param>
/// <param name="Platforms">Names of the platforms, in order.</param>
public sealed record ScopeNames(IReadOnlyList<string> Classes, IReadOnlyList<string> Platforms)
{
    /// <summary>Number of home scopes.</summary>
    public int Count => (Classes.Count + 1) * (Platforms.Count + 1);

    /// <summary>The home scope of a class and a platform; -1 stands for none.</summary>
    public int ScopeOf(int classIndex, int platformIndex) => ((classIndex + 1) * (Platforms.Count + 1)) + platformIndex + 1;

    /// <summary>The home scopes of a class, on all platforms and none.</summary>
    public IEnumerable<int> OfClass(int classIndex)
        => Enumerable.Range(-1, Platforms.Count + 1).Select(platform => ScopeOf(classIndex, platform));

    /// <summary>The home scopes of a platform, of all classes and none.</summary>
    public IEnumerable<int> OfPlatform(int platformIndex)
        => Enumerable.Range(-1, Classes.Count + 1).Select(item => ScopeOf(item, platformIndex));
}
