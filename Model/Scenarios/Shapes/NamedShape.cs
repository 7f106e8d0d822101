using System.Collections;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>A map whose keys are names that the user chooses, in ordinal order.</summary>
internal sealed class NamedShape(Type type, Shape value) : Shape
{
    /// <summary>The shape of the values.</summary>
    public Shape Value { get; } = value;

    /// <summary>The entries of such a map, in its order.</summary>
    public static IEnumerable<(string Name, object? Value)> EntriesOf(IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return ((string)entry.Key, entry.Value);
        }
    }

    public IDictionary New() => (IDictionary)Activator.CreateInstance(type, StringComparer.Ordinal)!;

    public override string Expected(Limits limits) => $"a map from names to values, each {Value.Expected(limits)}";
}
