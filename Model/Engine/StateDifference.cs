namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Where two runs part: the first tick, and in it the first entity in canonical order and its first field.</summary>
/// <param name="Tick">The tick after which the states differ; -1 when the entities differ before their first hour.</param>
/// <param name="Entity">Whose state.</param>
/// <param name="Field">Path of the field, as <see cref="FieldLister"/> writes it; empty when only one run has the entity.</param>
/// <param name="Left">Its value in the left run; null where that run has no such field or entity.</param>
/// <param name="Right">Its value in the right run; null where that run has no such field or entity.</param>
public sealed record StateDifference(int Tick, EntityId Entity, string Field, string? Left, string? Right)
{
    /// <summary>The first difference of two lists of entities in canonical order, or null if all their fields are equal.</summary>
    /// <param name="tick">The tick both have lived.</param>
    /// <param name="left">Entities of the left run.</param>
    /// <param name="right">Entities of the right run.</param>
    internal static StateDifference? First(int tick, IReadOnlyList<Entity> left, IReadOnlyList<Entity> right)
    {
        for (var index = 0; index < Math.Max(left.Count, right.Count); index++)
        {
            var onLeft = index < left.Count ? left[index] : null;
            var onRight = index < right.Count ? right[index] : null;
            if (onLeft is null || (onRight is not null && onRight.Id < onLeft.Id))
            {
                return new StateDifference(tick, onRight!.Id, "", null, "");
            }

            if (onRight is null || onLeft.Id < onRight.Id)
            {
                return new StateDifference(tick, onLeft.Id, "", "", null);
            }

            if (First(tick, onLeft, onRight) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static StateDifference? First(int tick, Entity left, Entity right)
    {
        var fields = FieldLister.List(left);
        var others = FieldLister.List(right);
        for (var index = 0; index < Math.Max(fields.Count, others.Count); index++)
        {
            var field = index < fields.Count ? fields[index] : default;
            var other = index < others.Count ? others[index] : default;
            if (!string.Equals(field.Key, other.Key, StringComparison.Ordinal))
            {
                // One list is longer, or a block is missing: the names alone tell where they part.
                return new StateDifference(tick, left.Id, field.Key ?? other.Key, field.Value, field.Key is null ? other.Value : null);
            }

            if (!string.Equals(field.Value, other.Value, StringComparison.Ordinal))
            {
                return new StateDifference(tick, left.Id, field.Key!, field.Value, other.Value);
            }
        }

        return null;
    }
}
