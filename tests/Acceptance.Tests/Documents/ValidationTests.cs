using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Experiments.Validation.Words;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Documents;

/// <summary>
/// <c>belt validate</c> as users call it: every classic agrees, and the tables of docs/validation.md show what came out.
/// <c>UPDATE_GOLDEN=1 dotnet test --filter FullyQualifiedName~ValidationTests</c> writes the tables anew.
/// </summary>
[Collection(Alone.Name)]
public sealed partial class ValidationTests
{
    private static readonly string[] Page = ["docs", "validation.md"];
    private static readonly string[] Keys = ["case", "parameters", "quantity", "kind", "measured", "standardError", "expected", "verdict"];

    [Fact]
    public async Task Every_classic_agrees_and_the_page_shows_what_came_out()
    {
        using var json = JsonDocument.Parse(string.Join('\n', await Call("validate", "--json")));
        List<JsonElement> lines = [.. json.RootElement.EnumerateArray()];

        Assert.All(lines, line => Assert.Equal(Keys, line.EnumerateObject().Select(member => member.Name)));
        Assert.All(lines, line => Assert.True(line.GetProperty("verdict").GetString() == "inside", line.ToString()));
        Assert.Equal(CaseList.All.Select(item => item.Name), lines.Select(CaseOf).Distinct());
        Assert.Equal(CaseList.All.Select(item => item.Name), Tables().Matches(Repository.TextOf(Page)).Select(table => table.Groups["case"].Value).OrderBy(IndexOf));
        Architecture.DocumentTests.RequireGolden(Page, text => Tables().Replace(text, table => Filled(table, lines)));
    }

    private static async Task<IReadOnlyList<string>> Call(params IReadOnlyList<string> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("belt-validate-").FullName;
        try
        {
            return await BeltProcess.Lines(folder, arguments);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Filled(Match table, List<JsonElement> lines)
    {
        var name = table.Groups["case"].Value;
        var text = new StringBuilder(table.Groups["open"].Value)
            .Append("\n\n| parameters | quantity | kind | model | standard error | classic |\n|---|---|---|---|---|---|\n");
        foreach (var line in lines.Where(line => CaseOf(line) == name))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Changes(line)} | {Quantity(line)} | {line.GetProperty("kind")} | {Number(line, "measured")} | {Number(line, "standardError")} | {Number(line, "expected")} |\n");
        }

        return text.Append('\n').Append(table.Groups["close"].Value).ToString();
    }

    // What differs from the case's own values.
    private static string Changes(JsonElement line)
    {
        var changes = string.Join(' ', CaseList.Of(CaseOf(line)).Parameters
            .Where(parameter => JsonSerializer.Serialize(parameter.ValueOf(parameter.Default)) != line.GetProperty("parameters").GetProperty(parameter.Name).GetRawText())
            .Select(parameter => $"{parameter.Name}={line.GetProperty("parameters").GetProperty(parameter.Name)}"));
        return changes.Length == 0 ? "-" : changes;
    }

    private static string Quantity(JsonElement line)
    {
        var parts = line.GetProperty("quantity").GetString()!.Split('.', 2);
        return string.Join(' ', [ValidationWords.Of("en").Word("Quantity", parts[0]), .. parts.Skip(1)]);
    }

    private static string Number(JsonElement line, string key)
        => line.GetProperty(key) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble().ToString("0.######;-0.######;0", CultureInfo.InvariantCulture) : "–";

    private static string CaseOf(JsonElement line) => line.GetProperty("case").GetString()!;

    private static int IndexOf(string name) => CaseList.All.ToList().FindIndex(item => item.Name == name);

    [GeneratedRegex("(?<open><!-- case (?<case>[a-z-]+) -->)(.*?)(?<close><!-- /case -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tables();
}
