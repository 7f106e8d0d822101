using System.Globalization;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Remembers where in the scenario each option object was given.</summary>
public sealed class Positions
{
    private readonly Dictionary<object, (Node Node, KeyPath Key)> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// The place of a property of an option object. A property that was left at its default has the place of its owner, an owner
    /// that was left out the place of the nearest one that was given.
    /// </summary>
    /// <param name="owner">An option object of the scenario that was read.</param>
    /// <param name="property">The property's name in C#.</param>
    /// <param name="item">Within a list the index, within a named map the name; none for the property as a whole.</param>
    public Place Of(object owner, string property, object? item = null)
    {
        if (!known.TryGetValue(owner, out (Node Node, KeyPath Key) place))
        {
            throw new ArgumentException($"{owner.GetType().Name} is no part of the scenario that was read", nameof(owner));
        }

        string key = OptionType.Of(owner.GetType()).KeyOf(property);
        Node? node = (place.Node as MapNode)?.Find(key)?.Value;
        KeyPath path = place.Key.Then(key);
        return item is null
            ? new Place((node ?? place.Node).Mark, path)
            : new Place((Item(node, item) ?? node ?? place.Node).Mark, item is int index ? path.Then(index) : path.Then(Text(item)));
    }

    internal void Remember(object owner, Node node, KeyPath key) => known[owner] = (node, key);

    private static Node? Item(Node? node, object item) => node switch
    {
        ListNode list when item is int index && index >= 0 && index < list.Items.Count => list.Items[index],
        MapNode map => map.Find(Text(item))?.Value,
        _ => null,
    };

    private static string Text(object item) => Convert.ToString(item, CultureInfo.InvariantCulture) ?? string.Empty;
}
