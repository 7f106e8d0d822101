using OrleansIndustrialBelt.Silo.Tests;
using Xunit;
using Xunit.Abstractions;

// One test measures the memory of the whole process; clusters of the others must not come and go meanwhile.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: TestCollectionOrderer(MemoryFirst.TypeName, "OrleansIndustrialBelt.Silo.Tests")]

namespace OrleansIndustrialBelt.Silo.Tests;

/// <summary>Measures memory first: a cluster that has ended lingers on timers for a while and would hide what is leaked.</summary>
public sealed class MemoryFirst : ITestCollectionOrderer
{
    public const string TypeName = "OrleansIndustrialBelt.Silo.Tests.MemoryFirst";

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
        => testCollections.OrderByDescending(collection => collection.DisplayName.Contains(nameof(RepeatedRunsTests), StringComparison.Ordinal));
}
