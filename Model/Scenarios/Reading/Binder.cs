using System.Collections;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Carries the values of a tree over into option objects. Keys that are not given keep their defaults, also within nested objects
/// and within entries of named maps; a list that is given replaces the default list.
/// </summary>
internal sealed class Binder(FaultList faults)
{
    /// <summary>Stands for a value that could not be bound; its fault has been told.</summary>
    private static readonly object Failed = new();

    private readonly DistributionBinder distributions = new(faults);

    public void BindObject(MapNode map, object target, OptionType type, KeyPath path)
    {
        foreach (MapEntry entry in map.Entries)
        {
            if (type.Find(entry.Key) is { } property)
            {
                BindProperty(entry, target, property, path.Then(entry.Key));
            }
            else if (!faults.IsFull)
            {
                faults.Add(entry.KeyMark, path.Then(entry.Key), UnknownKey(entry.Key, type));
            }
        }

        foreach (OptionProperty property in type.Properties)
        {
            if (property.MustBeGiven && map.Find(property.Key) is null)
            {
                faults.Add(map.Mark, path.Then(property.Key), $"is missing; give {property.Expected}");
            }
        }
    }

    /// <summary>What to say of a key that an option class does not have.</summary>
    public static string UnknownKey(string key, OptionType type)
    {
        string? nearest = Nearest.Of(key, type.Keys);
        return nearest is null
            ? $"unknown key; valid here: {string.Join(", ", type.Keys)}"
            : $"unknown key; did you mean `{nearest}`?";
    }

    private void BindProperty(MapEntry entry, object target, OptionProperty property, KeyPath path)
    {
        if (entry.Value is ScalarNode { IsNull: true } nothing)
        {
            if (property.MayBeNull)
            {
                property.Set(target, null);
            }
            else
            {
                Refuse(nothing, path, "has no value", property.Expected);
            }

            return;
        }

        object value = Bind(entry.Value, property.Shape, property.Limits, property.Get(target), path);
        if (!ReferenceEquals(value, Failed))
        {
            property.Set(target, value);
        }
    }

    private object Bind(Node node, Shape shape, Limits limits, object? current, KeyPath path) => (shape, node) switch
    {
        (_, BlankNode) => Failed,
        (ScalarShape scalar, ScalarNode text) => BindScalar(text, scalar, limits, path),
        (DistributionShape, _) => distributions.Bind(node, limits, path) ?? Failed,
        (ObjectShape type, MapNode map) => BindNested(map, current ?? type.Options.New(), type.Options, path),
        (ListShape list, ListNode items) => BindList(items, list, limits, path),
        (NamedShape named, MapNode map) => BindNamed(map, named, limits, (IDictionary?)current ?? named.New(), path),
        _ => Refuse(node, path, $"is {Kind(node)}", shape.Expected(limits)),
    };

    private object BindScalar(ScalarNode node, ScalarShape shape, Limits limits, KeyPath path) =>
        node.IsNull
            ? Refuse(node, path, "has no value", shape.Expected(limits))
            : shape.Parse(node.Text, node.IsPlain, limits, out string problem)
                ?? Refuse(node, path, $"{Quoting.Quote(node.Text)} {problem}", shape.Expected(limits));

    private object BindNested(MapNode map, object target, OptionType type, KeyPath path)
    {
        BindObject(map, target, type, path);
        return target;
    }

    private IList BindList(ListNode node, ListShape shape, Limits limits, KeyPath path)
    {
        IList list = shape.New();
        for (int i = 0; i < node.Items.Count; i++)
        {
            object item = Bind(node.Items[i], shape.Item, limits, null, path.Then(i));

            // A faulty object still takes its place, so that later faults name the right index.
            if (!ReferenceEquals(item, Failed))
            {
                list.Add(item);
            }
            else if (shape.Item is ObjectShape type)
            {
                list.Add(type.Options.New());
            }
        }

        return list;
    }

    private IDictionary BindNamed(MapNode map, NamedShape shape, Limits limits, IDictionary target, KeyPath path)
    {
        foreach (MapEntry entry in map.Entries)
        {
            object value = Bind(entry.Value, shape.Value, limits, target[entry.Key], path.Then(entry.Key));
            if (!ReferenceEquals(value, Failed))
            {
                target[entry.Key] = value;
            }
        }

        return target;
    }

    private object Refuse(Node node, KeyPath path, string problem, string expected)
    {
        faults.Add(node.Mark, path, $"{problem}; give {expected}");
        return Failed;
    }

    private static string Kind(Node node) => node switch
    {
        ScalarNode { IsNull: true } => "empty",
        ScalarNode text => $"the single value {Quoting.Quote(text.Text)}",
        ListNode => "a list",
        _ => "a map",
    };
}
