using Microsoft.Extensions.Hosting;

namespace OrleansIndustrialBelt.Silo;

/// <summary>Leaves signals alone: an embedded silo lives and ends with the object that started it.</summary>
public sealed class EmbeddedLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
