using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Writes out single values that stand for a map of one entry, so that whatever reads the tree afterwards, settings included,
/// meets the map.
/// </summary>
internal static class Shorthand
{
    /// <summary>Writes out the root's shorthands.</summary>
    public static MapNode Expand(MapNode root, OptionType type)
    {
        foreach (OptionProperty property in type.Properties)
        {
            if (property.ShortFor is { } name && root.Find(property.Key) is { Value: ScalarNode { IsNull: false } value } entry)
            {
                root = root.With(property.Key, entry.KeyMark, new MapNode(value.Mark, [new MapEntry(name, value.Mark, value)]));
            }
        }

        return root;
    }
}
