using System.Collections;
using System.Text;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Writing;

/// <summary>Writes the table of all parameters of an option class in Markdown: key, unit, default, range, meaning.</summary>
public static class ParameterTable
{
    /// <summary>The table, the same text every time, ended by a line feed.</summary>
    /// <typeparam name="T">The root option class.</typeparam>
    public static string Of<T>()
        where T : class, new()
    {
        StringBuilder text = new("| key | unit | default | range | meaning |\n|---|---|---|---|---|\n");
        AddRows(text, OptionType.Of(typeof(T)), string.Empty, [(string.Empty, new T())]);
        return text.ToString();
    }

    // A named map with default entries gives one row per key, with the default of each entry where they differ.
    private static void AddRows(StringBuilder text, OptionType type, string prefix, IReadOnlyList<(string Name, object Owner)> owners)
    {
        foreach (OptionProperty property in type.Properties)
        {
            string path = prefix + property.Key;
            List<(string Name, object? Value)> values = [.. owners.Select(owner => (owner.Name, property.Get(owner.Owner)))];
            Add(text, property, property.Shape, path, values);
        }
    }

    private static void Add(
        StringBuilder text, OptionProperty property, Shape shape, string path, IReadOnlyList<(string Name, object? Value)> values)
    {
        switch (shape)
        {
            case ObjectShape type:
                AddRows(text, type.Options, path + ".", [.. values.Select(known => (known.Name, known.Value ?? type.Options.New()))]);
                break;
            case ListShape { Item: not ScalarShape } list:
                Add(text, property, list.Item, path + ".<n>", [(string.Empty, null)]);
                break;
            case NamedShape { Value: not ScalarShape } named:
                Add(text, property, named.Value, path + ".<name>", EntriesOf(values));
                break;
            default:
                AddRow(text, property, shape, path, values);
                break;
        }
    }

    private static List<(string Name, object? Value)> EntriesOf(IReadOnlyList<(string Name, object? Value)> maps)
    {
        List<(string, object?)> entries = [];
        foreach ((string name, object? value) in maps)
        {
            string prefix = name.Length > 0 ? name + "." : string.Empty;
            entries.AddRange(value is IDictionary map ? NamedShape.EntriesOf(map).Select(entry => (prefix + entry.Name, entry.Value)) : []);
        }

        return entries.Count > 0 ? entries : [(string.Empty, null)];
    }

    private static void AddRow(
        StringBuilder text, OptionProperty property, Shape shape, string path, IReadOnlyList<(string Name, object? Value)> values)
    {
        string[] cells =
        [
            $"`{path}`",
            property.Limits.Unit ?? string.Empty,
            property.MustBeGiven ? "must be given" : DefaultOf(shape, values),
            RangeOf(shape, property.Limits),
            property.Doc ?? string.Empty,
        ];
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }

    private static string DefaultOf(Shape shape, IReadOnlyList<(string Name, object? Value)> values)
    {
        List<string> texts = [.. values.Select(known => ValueText(known.Value, shape))];
        return texts.TrueForAll(text => string.Equals(text, texts[0], StringComparison.Ordinal))
            ? texts[0]
            : string.Join(", ", values.Zip(texts, (known, text) => $"{known.Name}: {text}"));
    }

    private static string ValueText(object? value, Shape shape) => (shape, value) switch
    {
        (_, null) => "none",
        (NamedShape named, IDictionary map) => map.Count == 0
            ? "none"
            : string.Join(", ", NamedShape.EntriesOf(map).Select(entry => $"{entry.Name}: {ScenarioWriter.Flow(entry.Value, named.Value)}")),
        (ListShape, IList { Count: 0 }) => "none",
        _ => ScenarioWriter.Flow(value, shape),
    };

    private static string RangeOf(Shape shape, Limits limits) => shape switch
    {
        TruthShape => "true, false",
        WordShape words => string.Join(", ", words.Words),
        ListShape list => RangeOf(list.Item, limits),
        NamedShape named => RangeOf(named.Value, limits),
        _ => (limits with { Unit = null }).ToString().Trim(),
    };
}
