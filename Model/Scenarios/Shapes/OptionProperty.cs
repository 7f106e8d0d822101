using System.Reflection;
using System.Text.Json;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>One option of an option class: its key, shape, range, unit and meaning.</summary>
internal sealed class OptionProperty
{
    private readonly PropertyInfo property;

    public OptionProperty(PropertyInfo property, NullabilityInfoContext nullability)
    {
        this.property = property;
        Type? plain = Nullable.GetUnderlyingType(property.PropertyType);
        MayBeNull = plain is not null || nullability.Create(property).WriteState == NullabilityState.Nullable;
        Shape = ShapeTable.Of(plain ?? property.PropertyType, property);
        BetweenAttribute? range = property.GetCustomAttribute<BetweenAttribute>();
        string? unit = property.GetCustomAttribute<UnitAttribute>()?.Name;
        Limits = range is null ? Limits.None with { Unit = unit } : new Limits(range.Minimum, range.Maximum, unit);
        Key = property.GetCustomAttribute<KeyAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);
        Doc = property.GetCustomAttribute<DocAttribute>()?.Sentence;
        MustBeGiven = property.IsDefined(typeof(MustBeGivenAttribute));
        ShortFor = property.GetCustomAttribute<ShortForAttribute>()?.Name;
        IsSettled = property.IsDefined(typeof(SettledAttribute));
    }

    public string Key { get; }

    /// <summary>The property's name in C#.</summary>
    public string Name => property.Name;

    public Shape Shape { get; }

    public Limits Limits { get; }

    public string? Doc { get; }

    public bool MayBeNull { get; }

    public bool MustBeGiven { get; }

    /// <summary>The name under which a single value stands that is written in the place of the map; null where none may be.</summary>
    public string? ShortFor { get; }

    /// <inheritdoc cref="SettledAttribute"/>
    public bool IsSettled { get; }

    /// <summary>What may be written for the option, in words.</summary>
    public string Expected => Shape.Expected(Limits) + (MayBeNull ? ", or null" : string.Empty);

    public object? Get(object owner) => property.GetValue(owner);

    public void Set(object owner, object? value) => property.SetValue(owner, value);
}
