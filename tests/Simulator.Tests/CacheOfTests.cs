using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Simulator.Tests;

/// <summary>Tests must neither read nor fill the cache of whoever runs them.</summary>
internal static class CacheOfTests
{
    /// <summary>Where runs are kept, for this process and those that it starts.</summary>
    public static string Path { get; } = Directory.CreateTempSubdirectory("belt-cache-").FullName;

    [ModuleInitializer]
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Usage", "CA2255", Justification = "Every test of this assembly needs it before it calls belt.")]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("XDG_CACHE_HOME", Path);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path, recursive: true);
    }
}
