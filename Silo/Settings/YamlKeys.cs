using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Reads a YAML file as .NET's configuration wants it: keys with colons. JSON is YAML too.</summary>
internal static class YamlKeys
{
    private const int Deepest = 8;

    /// <summary>All values of the file.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Read(string file)
    {
        var stream = new YamlStream();
        using var text = File.OpenText(file);
        stream.Load(text);
        return stream.Documents.Count == 0 ? [] : Values("", stream.Documents[0].RootNode, depth: 0).ToList();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Values(string path, YamlNode node, int depth) => node switch
    {
        _ when depth > Deepest => throw new YamlException(node.Start, node.End, "nested too deeply"),
        YamlScalarNode scalar => [new(path, scalar.Value)],
        YamlMappingNode map => map.Children.SelectMany(child => Values(Join(path, child.Key.ToString()), child.Value, depth + 1)),
        YamlSequenceNode list => list.Children.SelectMany((child, index) => Values(Join(path, index.ToString(CultureInfo.InvariantCulture)), child, depth + 1)),
        _ => throw new YamlException(node.Start, node.End, "neither a value nor a section"),
    };

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}:{key}";
}
