using System.Collections.Concurrent;
using System.Reflection;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>What is known of an option class: its options in the order of their declaration.</summary>
internal sealed class OptionType
{
    private static readonly ConcurrentDictionary<Type, OptionType> Known = new();

    private readonly Type type;
    private readonly Dictionary<string, OptionProperty> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> keyByName = new(StringComparer.Ordinal);

    private OptionType(Type type)
    {
        this.type = type;
        Doc = type.GetCustomAttribute<DocAttribute>()?.Sentence;
        NullabilityInfoContext nullability = new();
        // The metadata token follows the source; reflection's own order may not.
        Properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.MetadataToken)
            .Select(property => new OptionProperty(property, nullability))];
        foreach (OptionProperty property in Properties)
        {
            byKey.Add(property.Key, property);
            keyByName.Add(property.Name, property.Key);
        }

        Keys = [.. Properties.Select(property => property.Key)];
    }

    public string Name => type.Name;

    public string? Doc { get; }

    public IReadOnlyList<OptionProperty> Properties { get; }

    public IReadOnlyList<string> Keys { get; }

    public static OptionType Of(Type type) => Known.GetOrAdd(type, static wanted => new OptionType(wanted));

    public OptionProperty? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>The key of a property given by its name in C#.</summary>
    public string KeyOf(string propertyName) =>
        keyByName.TryGetValue(propertyName, out string? key)
            ? key
            : throw new ArgumentException($"{type.Name} has no option {propertyName}", nameof(propertyName));

    /// <summary>An object with every option at its default.</summary>
    public object New() => Activator.CreateInstance(type)!;
}
