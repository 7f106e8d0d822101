using System.Collections;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>A list; one of option objects or of numbers may also come from a CSV file.</summary>
internal sealed class ListShape(Type type, Shape item) : Shape
{
    /// <summary>The shape of the items.</summary>
    public Shape Item { get; } = item;

    /// <summary>Whether the list may be given as <c>{file: name.csv}</c>.</summary>
    public bool MayBeFile => Item is ObjectShape or WholeShape or NumberShape;

    public IList New() => (IList)Activator.CreateInstance(type)!;

    public override string Expected(Limits limits) =>
        Item is ObjectShape ? "a list of maps, or {file: name.csv}"
            : $"a list, each item {Item.Expected(limits)}{(MayBeFile ? ", or {file: name.csv}" : "")}";
}
