using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Reads a scenario into option objects. Whatever the text, it ends in a value or in a list of all faults; nothing is thrown and
/// nothing hangs.
/// </summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario file with settings of the command line laid over it.</summary>
    /// <typeparam name="T">The root option class.</typeparam>
    /// <param name="path">The YAML file; faults name it as given here.</param>
    /// <param name="sets">Settings as <c>path.to.key=value</c>, applied in order before anything is checked.</param>
    /// <param name="into">The options to fill, all at their defaults; new ones if not given.</param>
    public static ScenarioResult<T> Read<T>(string path, IReadOnlyList<string> sets, T? into = null)
        where T : class, new() =>
        Read(new Source(path, 0), source => SourceText.Load(path, source, new Mark(source, 0, 0), KeyPath.Root), FolderOf(path), sets, into ?? new T());

    /// <summary>Reads a scenario from a text that is not on disk.</summary>
    /// <typeparam name="T">The root option class.</typeparam>
    /// <param name="name">What faults call the text.</param>
    /// <param name="text">The YAML.</param>
    /// <param name="sets">Settings as <c>path.to.key=value</c>, applied in order before anything is checked.</param>
    /// <param name="folder">Where the CSV files lie that it names; without one it can name none.</param>
    /// <param name="into">The options to fill, all at their defaults; new ones if not given.</param>
    public static ScenarioResult<T> ReadText<T>(string name, string text, IReadOnlyList<string> sets, string? folder = null, T? into = null)
        where T : class, new() =>
        Read(new Source(name, 0), source => Checked(text, source), folder, sets, into ?? new T());

    private static ScenarioResult<T> Read<T>(Source source, Func<Source, string> load, string? folder, IReadOnlyList<string> sets, T options)
        where T : class, new()
    {
        FaultList faults = new();
        ReadingLimits limits = new();
        OptionType type = OptionType.Of(typeof(T));
        try
        {
            Node? written = NodeBuilder.FromText(load(source), source, faults, limits);
            Node root = Overlaid(RequireMap(written, source, type), sets, new CsvFiles(folder, faults, limits), new SetOverlay(faults, limits), typeof(T));
            new Binder(faults).BindObject((MapNode)root, options, type, KeyPath.Root);
            Survey.Run(options, type, root, faults);
        }
        catch (UnreadableException fault)
        {
            faults.Add(fault.Mark, fault.Key, fault.Message);
        }

        return new ScenarioResult<T>(options, faults);
    }

    private static Node Overlaid(MapNode root, IReadOnlyList<string> sets, CsvFiles files, SetOverlay overlay, Type type)
    {
        // Files come first, so that a setting can reach into their rows, and once more for files that a setting names.
        ObjectShape shape = new(type);
        Node expanded = files.Expand(Shorthand.Expand(root, shape.Options), shape, KeyPath.Root);
        return sets.Count == 0 ? expanded : files.Expand(Shorthand.Expand((MapNode)overlay.Apply(expanded, sets), shape.Options), shape, KeyPath.Root);
    }

    private static MapNode RequireMap(Node? root, Source source, OptionType type)
    {
        if (root is MapNode map)
        {
            return map;
        }

        bool isEmpty = root is null or ScalarNode { IsNull: true };
        string keys = string.Join(", ", type.Keys);
        throw new UnreadableException(
            root?.Mark ?? new Mark(source, 1, 1),
            KeyPath.Root,
            isEmpty ? $"the scenario is empty; give keys such as {keys}" : $"a scenario is a map; give `key: value` lines with keys such as {keys}");
    }

    private static string Checked(string text, Source source)
    {
        SourceText.RefuseControls(text, source);
        return text.TrimStart('\uFEFF');
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? string.Empty;
}
