using System.Collections;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Goes over every option object of a bound scenario, defaults included: notes where it was given and lets those with rules of
/// their own check them, inner objects before outer ones.
/// </summary>
internal sealed class Survey(FaultList faults)
{
    private readonly Positions positions = new();
    private readonly List<IChecked> toCheck = [];

    public static void Run(object root, OptionType type, Node node, FaultList faults)
    {
        Survey survey = new(faults);
        survey.Visit(root, type, node, KeyPath.Root);
        survey.Check();
    }

    private void Check()
    {
        foreach (IChecked options in toCheck)
        {
            options.Check(faults, positions);
        }
    }

    private void Visit(object owner, OptionType type, Node node, KeyPath path)
    {
        positions.Remember(owner, node, path);
        foreach (OptionProperty property in type.Properties)
        {
            if (property.Shape is not ScalarShape && property.Get(owner) is { } value)
            {
                Visit(value, property.Shape, Child(node, property.Key), path.Then(property.Key));
            }
        }

        if (owner is IChecked rules)
        {
            toCheck.Add(rules);
        }
    }

    private void Visit(object value, Shape shape, Node node, KeyPath path)
    {
        switch (shape)
        {
            case ObjectShape options:
                Visit(value, options.Options, node, path);
                break;
            case ListShape { Item: not ScalarShape } list:
                VisitItems((IList)value, list.Item, node, path);
                break;
            case NamedShape { Value: not ScalarShape } named:
                foreach ((string name, object? item) in NamedShape.EntriesOf((IDictionary)value))
                {
                    Visit(item!, named.Value, Child(node, name), path.Then(name));
                }

                break;
        }
    }

    private void VisitItems(IList items, Shape shape, Node node, KeyPath path)
    {
        IReadOnlyList<Node>? nodes = (node as ListNode)?.Items;
        for (int i = 0; i < items.Count; i++)
        {
            Visit(items[i]!, shape, nodes is not null && i < nodes.Count ? nodes[i] : new BlankNode(node.Mark), path.Then(i));
        }
    }

    private static Node Child(Node node, string key) =>
        (node as MapNode)?.Find(key)?.Value ?? new BlankNode(node.Mark);
}
