using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>References between projects point down only, as docs/architecture.md draws them.</summary>
public sealed partial class ReferenceTests
{
    private const string Product = "OrleansIndustrialBelt.";

    [Fact]
    public void Projects_refer_to_lower_ones_only()
    {
        var layers = Layers();

        Assert.True(layers.Count >= 5, string.Join(' ', layers));
        foreach (var upper in layers)
        {
            Assert.All(ReferencesOf(upper), lower => Assert.True(
                layers.IndexOf(lower) > layers.IndexOf(upper),
                $"{upper} refers to {lower}, which docs/architecture.md does not place below it"));
        }
    }

    [Fact]
    public void Every_project_is_placed_in_the_layers_or_outside_the_product()
    {
        var placed = Layers().Select(layer => Path.Combine(layer, layer + ".csproj")).ToHashSet();

        Assert.All(
            Repository.SourceFiles(".csproj").Where(path => !placed.Contains(path)),
            path => Assert.Matches("^(tests|benchmarks)/", path.Replace('\\', '/')));
    }

    [Fact]
    public void The_model_knows_nothing_of_Orleans()
    {
        var references = References(typeof(Model.Engine.Entity).Assembly);

        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, name => OrleansPattern().IsMatch(name));
        Assert.Contains(References(typeof(GrainInterfaces.IRunGrain).Assembly), name => OrleansPattern().IsMatch(name));
    }

    [Fact]
    public void Grains_know_nothing_of_hosting()
        => Assert.DoesNotContain(
            References(typeof(Grains.Runs.RunGrain).Assembly),
            name => name.StartsWith(Product + "Silo", StringComparison.Ordinal) || name == "Orleans.Server");

    private static List<string> References(Assembly assembly)
        => [.. assembly.GetReferencedAssemblies().Select(name => name.Name ?? string.Empty)];

    private static List<string> Layers()
        => [.. LayersPattern().Match(Repository.TextOf("docs", "architecture.md")).Groups["layers"].Value.Split('→', StringSplitOptions.TrimEntries)];

    private static IEnumerable<string> ReferencesOf(string project)
        => XDocument.Load(Repository.PathOf(project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")?.Value.Replace('\\', '/') ?? string.Empty));

    [GeneratedRegex(@"References point down only: (?<layers>[\w→ \n]+)\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LayersPattern();

    // The product's own name begins like that of Orleans.
    [GeneratedRegex(@"^(Microsoft\.)?Orleans(\.|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OrleansPattern();
}
