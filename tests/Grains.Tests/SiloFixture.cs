using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests;

/// <summary>One embedded silo with toy belts for all tests of the collection.</summary>
public sealed class SiloFixture : IAsyncLifetime
{
    private EmbeddedSilo? silo;

    public EmbeddedSilo Silo => silo ?? throw new InvalidOperationException("The silo has not been started.");

    public GrainsEngine Engine { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        silo = await EmbeddedSilo.Start(new ToySource());
        Engine = new GrainsEngine(silo.Grains);
    }

    public Task DisposeAsync() => Silo.DisposeAsync().AsTask();
}

[CollectionDefinition(Name)]
public sealed class SiloCollection : ICollectionFixture<SiloFixture>
{
    public const string Name = "silo";
}
