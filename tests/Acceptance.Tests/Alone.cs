using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests;

/// <summary>Tests that take all cores: they run after all others, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    /// <summary>The collection by name.</summary>
    public const string Name = "alone";
}
