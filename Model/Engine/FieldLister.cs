using System.Globalization;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Lists fields as path and text, for <c>belt diff</c>, the inspector and queries.</summary>
public sealed class FieldLister : Codec
{
    private readonly List<KeyValuePair<string, string>> fields = [];
    private readonly Stack<string> path = new();
    private string index = "";

    /// <summary>Lists the fields of <paramref name="owner"/> in their canonical order.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> List(IDescribed owner)
    {
        var lister = new FieldLister();
        owner.Describe(lister);
        return lister.fields;
    }

    /// <inheritdoc/>
    public override int Int(string name, int value)
    {
        Add(name, value.ToString(CultureInfo.InvariantCulture));
        return value;
    }

    /// <inheritdoc/>
    public override long Long(string name, long value)
    {
        Add(name, value.ToString(CultureInfo.InvariantCulture));
        return value;
    }

    /// <inheritdoc/>
    public override double Double(string name, double value)
    {
        Add(name, value.ToString("R", CultureInfo.InvariantCulture));
        return value;
    }

    /// <inheritdoc/>
    public override string Text(string name, string value)
    {
        Add(name, value);
        return value;
    }

    /// <inheritdoc/>
    public override int Begin(string name, int count)
    {
        path.Push(Join(name));
        index = "";
        return count;
    }

    /// <inheritdoc/>
    public override void End()
    {
        path.Pop();
        index = "";
    }

    /// <inheritdoc/>
    public override void Item(int index) => this.index = string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    /// <inheritdoc/>
    public override bool Block(int tag, bool present) => present;

    /// <inheritdoc/>
    public override void EndBlocks()
    {
    }

    private void Add(string name, string value) => fields.Add(new(Join(name), value));

    private string Join(string name)
    {
        var parent = path.Count == 0 ? "" : path.Peek() + index;
        return (parent.Length, name.Length) switch
        {
            (0, _) => name,
            (_, 0) => parent,
            _ => $"{parent}.{name}",
        };
    }
}
