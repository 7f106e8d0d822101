using System.Text;

namespace OrleansIndustrialBelt.Simulator.Starting;

/// <summary>
/// Composes a commented scenario to start from. Lines of the template that begin with <c>#!</c> divide it: what a table of firms
/// brings itself is left out, classes it does not name as well.
/// </summary>
internal static class Starter
{
    private const string Mark = "#! ";
    private const string ClassMark = "class ";
    private const string ModelClass = "flexible";

    /// <summary>The text of a starter.</summary>
    /// <param name="file">The name of the file that it will be.</param>
    /// <param name="firms">A table of firms; null to start with some that are made up.</param>
    public static string Compose(string file, FirmTable? firms)
    {
        var text = new StringBuilder();
        foreach (var (part, lines) in Parts())
        {
            text.Append(firms is null ? lines : Of(part, lines, firms));
            if (firms is not null && part == ClassMark + "leading")
            {
                text.Append(OwnClasses(firms));
            }
        }

        return text.ToString()
            .Replace("{{file}}", file, StringComparison.Ordinal)
            .Replace("{{name}}", Path.GetFileNameWithoutExtension(file), StringComparison.Ordinal);
    }

    private static string Of(string part, string lines, FirmTable firms)
    {
        if (part.StartsWith(ClassMark, StringComparison.Ordinal))
        {
            return firms.Classes.Contains(part[ClassMark.Length..], StringComparer.Ordinal) ? lines : "";
        }

        return part switch
        {
            "factories" => $"factories: {{file: {firms.File}}}\n",
            "categories" when firms.Categories.Count > 0
                => string.Concat(firms.Categories.Select(name => $"  - {{id: {name}, needPerSegmentDay: 240, purchaseCycleDays: 60, interestLagHours: 36, priceCny: 150}}\n")),
            _ => lines,
        };
    }

    // A class that the template does not know begins with the values of one that it does.
    private static string OwnClasses(FirmTable firms)
    {
        var known = Parts().Select(part => part.Name).ToList();
        var model = Parts().First(part => part.Name == ClassMark + ModelClass).Lines.Split('\n', 3)[2];
        return string.Concat(firms.Classes
            .Where(name => !known.Contains(ClassMark + name))
            .Select(name => $"  {name}:   # these are the values of a content-driven maker: put your own\n    label: {{en: {name}, zh: {name}}}\n{model}"));
    }

    private static List<(string Name, string Lines)> Parts()
    {
        var parts = new List<(string Name, string Lines)> { ("", "") };
        foreach (var line in Template().Split('\n').SkipLast(1))
        {
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                parts.Add((line[Mark.Length..], ""));
            }
            else
            {
                parts[^1] = (parts[^1].Name, parts[^1].Lines + line + "\n");
            }
        }

        return parts;
    }

    private static string Template()
    {
        using var stream = typeof(Starter).Assembly.GetManifestResourceStream("starter.yaml")
            ?? throw new InvalidOperationException("The starter is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
