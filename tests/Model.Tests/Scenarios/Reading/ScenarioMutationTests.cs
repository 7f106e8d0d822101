using System.Text;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

/// <summary>Damaged scenarios end in options or in faults, whatever the damage.</summary>
public sealed class ScenarioMutationTests : IDisposable
{
    private const int Mutations = 600;

    private const string Original = """
        # A scenario with one of everything.
        name: "First belt"
        run:
          days: 30
          warmupDays: 1e1
          seed: 18446744073709551615
        policy: semi-planned
        learns: false
        lag: 2.5e0
        followers: {pareto: {minimum: 100, exponent: 1.2}, max: 1e6}
        hours: [8, 9]
        weights: {platform/douyin: 0.5, 'class/leading': 2}
        classes:
          traditional: &shape {lines: 3}
          new: *shape
          other:
            leadTime: {choice: [3, 1, 2]}
        factories:
          - id: a
            label: |
              two
              lines
            stock: {units: 3, age: {normal: {mean: 3, sd: 1}}}
          - {id: "b\n", class: new, label: null, tags: [x, y]}
        """;

    private const string Population = """
        id,class,capacity,label,stock.units,stock.age
        a,flexible,5,"Li, Wei",3,"{uniform: {from: 1, to: 2}}"
        b,,,[x],,7
        """;

    private static readonly string[] Tokens =
        ["[", "]", "{", "}", ":", ": ", "- ", "? ", "&a ", "*a", "!!x ", "|", ">", "'", "\"", "#", "%", "---\n", "...\n", "<<: *shape", "\t", "\n", ",", "~", ".inf", "1e999", "\\", "\u2028", "é", "\uD83D\uDE00"];

    private readonly string folder = Directory.CreateTempSubdirectory("belt-mutations-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_originals_are_whole()
    {
        RequireWhole("s.yaml", Encoding.UTF8.GetBytes(Original));
        File.WriteAllText(Path.Combine(folder, "s.yaml"), "name: x\nfactories: {file: f.csv}\n");
        RequireWhole("f.csv", Encoding.UTF8.GetBytes(Population));
    }

    [Theory]
    [InlineData("s.yaml", Original)]
    [InlineData("f.csv", Population)]
    public void Every_damaged_file_ends_in_options_or_in_faults_with_a_place(string file, string original)
    {
        File.WriteAllText(Path.Combine(folder, "s.yaml"), "name: x\nfactories: {file: f.csv}\n");
        Random random = new(20_240_611);
        for (int i = 0; i < Mutations; i++)
        {
            byte[] damaged = Encoding.UTF8.GetBytes(original);
            for (int times = random.Next(1, 4); times > 0; times--)
            {
                damaged = Damage(damaged, random);
            }

            RequireOutcome(file, damaged, i);
        }
    }

    private void RequireWhole(string file, byte[] text) => Assert.Empty(Read(file, text).Lines());

    private void RequireOutcome(string file, byte[] damaged, int number)
    {
        try
        {
            ScenarioResult<SampleOptions> result = Read(file, damaged);
            Assert.True(result.Value is null == result.Faults.Count > 0, $"mutation {number} gives neither or both");
            Assert.All(result.Faults, fault => Assert.True(fault.Line > 0 || fault.File.StartsWith("--set", StringComparison.Ordinal), $"mutation {number}: {fault}"));
            Assert.All(result.Lines(), line => Assert.DoesNotContain('\n', line));
        }
        catch (Exception thrown) when (thrown is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"mutation {number} throws {thrown}\n{Encoding.UTF8.GetString(damaged)}");
        }
    }

    private ScenarioResult<SampleOptions> Read(string file, byte[] text)
    {
        File.WriteAllBytes(Path.Combine(folder, file), text);
        return ScenarioReader.Read<SampleOptions>(Path.Combine(folder, "s.yaml"), ["lag=1"]);
    }

    private static byte[] Damage(byte[] text, Random random)
    {
        int at = random.Next(text.Length);
        int to = Math.Min(text.Length, at + random.Next(1, 12));
        byte[] token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
        return random.Next(6) switch
        {
            0 => [.. text[..at], (byte)(text[at] ^ (1 << random.Next(8))), .. text[(at + 1)..]],
            1 => Lines(text, random, (lines, line) => lines.RemoveAt(line)),
            2 => Lines(text, random, (lines, line) => lines.Insert(random.Next(lines.Count), lines[line])),
            3 => [.. text[..at], .. token, .. text[at..]],
            4 => [.. text[..at], .. token, .. text[to..]],
            _ => [.. text[..at], .. text[to..], .. text[at..to]],
        };
    }

    private static byte[] Lines(byte[] text, Random random, Action<List<string>, int> change)
    {
        List<string> lines = [.. Encoding.Latin1.GetString(text).Split('\n')];
        change(lines, random.Next(lines.Count));
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
