using System.Globalization;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Identity of an entity: its kind (8 bits) and its number within the kind (32 bits, from 1). Order, random keys and
/// partition follow from it; readable names are for display and change nothing.
/// </summary>
public readonly record struct EntityId : IComparable<EntityId>
{
    private readonly ulong packed;

    /// <summary>Names the <paramref name="number"/>-th entity of a kind.</summary>
    /// <param name="kind">What the entity is.</param>
    /// <param name="number">Its number, from 1.</param>
    public EntityId(EntityKind kind, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        packed = ((ulong)kind << 32) | (uint)number;
    }

    private EntityId(ulong packed) => this.packed = packed;

    /// <summary>The sender of letters that were summed over entities, and of nothing else.</summary>
    public static EntityId None => default;

    /// <summary>What the entity is.</summary>
    public EntityKind Kind => (EntityKind)(packed >> 32);

    /// <summary>Number within the kind, from 1.</summary>
    public int Number => (int)(uint)packed;

    /// <summary>The 40 bits that order entities and key their random draws.</summary>
    public ulong Packed => packed;

    /// <summary>Rebuilds an identity from <see cref="Packed"/>.</summary>
    public static EntityId FromPacked(ulong packed) => new(packed);

    /// <summary>Reads the form that <see cref="ToString"/> writes, e.g. <c>factory/0017</c>.</summary>
    /// <returns>Whether <paramref name="text"/> is such a name.</returns>
    public static bool TryParse(string? text, out EntityId id)
    {
        id = None;
        var parts = text?.Split('/');
        if (parts is not { Length: 2 }
            || !Enum.TryParse<EntityKind>(parts[0], ignoreCase: true, out var kind)
            || kind == EntityKind.None
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1)
        {
            return false;
        }

        id = new EntityId(kind, number);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => packed.CompareTo(other.packed);

    /// <summary>The address people use, e.g. <c>factory/0017</c>.</summary>
    public override string ToString() => Kind == EntityKind.None
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{KindName}/{Number:D4}");

    private string KindName => Kind switch
    {
        EntityKind.Factory => "factory",
        EntityKind.Sku => "sku",
        EntityKind.Room => "room",
        EntityKind.Influencer => "influencer",
        EntityKind.Platform => "platform",
        EntityKind.Hub => "hub",
        _ => "none",
    };

    /// <summary>Orders by kind, then number.</summary>
    public static bool operator <(EntityId left, EntityId right) => left.packed < right.packed;

    /// <summary>Orders by kind, then number.</summary>
    public static bool operator >(EntityId left, EntityId right) => left.packed > right.packed;

    /// <summary>Orders by kind, then number.</summary>
    public static bool operator <=(EntityId left, EntityId right) => left.packed <= right.packed;

    /// <summary>Orders by kind, then number.</summary>
    public static bool operator >=(EntityId left, EntityId right) => left.packed >= right.packed;
}
