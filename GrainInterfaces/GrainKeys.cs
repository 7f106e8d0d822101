using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>
/// Keys of grains: <c>{run}/{epoch}/{kind}/{number}</c>. The epoch rises with each recovery, so that fresh activations start
/// and one of an old epoch cannot answer for them.
/// </summary>
public static class GrainKeys
{
    /// <summary>The key of an entity's grain.</summary>
    public static string Entity(string run, int epoch, EntityId entity)
        => string.Create(CultureInfo.InvariantCulture, $"{run}/{epoch}/{entity}");

    /// <summary>The key of a partition's grain.</summary>
    /// <param name="run">The run.</param>
    /// <param name="epoch">Its epoch.</param>
    /// <param name="index">Number of the partition, from 0.</param>
    public static string Partition(string run, int epoch, int index)
        => string.Create(CultureInfo.InvariantCulture, $"{run}/{epoch}/partition/{index}");

    /// <summary>Takes a key apart.</summary>
    public static GrainKeyParts Parse(string key)
    {
        var parts = key.Split('/');
        return parts.Length == 4
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var epoch)
            && int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new GrainKeyParts(parts[0], epoch, parts[2], number)
            : throw new ArgumentException($"'{key}' is no key of a model grain; one reads run/epoch/kind/number.", nameof(key));
    }

    /// <summary>Refuses names of runs that would break keys.</summary>
    public static string CheckRun(string run)
        => run.Length > 0 && !run.Contains('/', StringComparison.Ordinal)
            ? run
            : throw new ArgumentException($"'{run}' cannot name a run: it must have a character and no '/'.", nameof(run));
}

/// <summary>The parts of a grain's key.</summary>
/// <param name="Run">The run.</param>
/// <param name="Epoch">Its epoch.</param>
/// <param name="Kind">The kind of an entity, or <c>partition</c>.</param>
/// <param name="Number">Number within the kind.</param>
public readonly record struct GrainKeyParts(string Run, int Epoch, string Kind, int Number)
{
    /// <summary>The entity that the key names.</summary>
    public EntityId Entity => EntityId.TryParse(string.Create(CultureInfo.InvariantCulture, $"{Kind}/{Number}"), out var id)
        ? id
        : throw new InvalidOperationException($"'{Kind}/{Number}' is no entity.");
}
