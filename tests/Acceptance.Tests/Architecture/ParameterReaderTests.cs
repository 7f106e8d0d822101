using System.Text.RegularExpressions;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Architecture;

/// <summary>Which parameters feed which mechanism: the list in docs/odd.md is that of the code, and no parameter is idle.</summary>
public sealed partial class ParameterReaderTests : IDisposable
{
    // For people, for files and for commands; no mechanism needs them. What events are given is put into their settings by name.
    private static readonly string[] Outside =
    [
        "Intervention.class", "Intervention.cny", "Intervention.factor", "Intervention.factory", "Intervention.influencer", "Intervention.orders", "Intervention.platform",
        "Fact.high", "Fact.kpi", "Fact.low", "Fact.says", "Fact.scope", "Fact.source",
        "Scenario.facts", "Scenario.inShort", "Scenario.lookAt", "Scenario.name", "Scenario.purpose", "Scenario.title",
    ];

    private readonly ParameterReaders readers = new();

    [Fact]
    public void The_list_in_the_description_is_that_of_the_code()
        => DocumentTests.RequireGolden(["docs", "odd.md"], text =>
        {
            Assert.Matches(Readers(), text);
            return Readers().Replace(text, match => $"{match.Groups["open"].Value}\n\n{readers.Table()}\n{match.Groups["close"].Value}");
        });

    [Fact]
    public void Every_parameter_feeds_some_mechanism()
    {
        var idle = string.Join(", ", readers.Idle.Except(Outside, StringComparer.Ordinal));

        Assert.True(idle.Length == 0, idle);
    }

    [Fact]
    public void Known_readers_are_found()
    {
        Assert.True(readers.Parameters.Count() > 250);
        Assert.Equal("| Nature.ActivityProfile | Segment: `eveningShare`, `weekendFactor` |", Row("Nature.ActivityProfile"));
        Assert.Contains("`materialLeadDays`", Row("Factories.SupplyDesk"), StringComparison.Ordinal);
        Assert.Contains("`tasteVolatility`", readers.Table(), StringComparison.Ordinal);
    }

    public void Dispose() => readers.Dispose();

    private string Row(string mechanism) => readers.Table().Split('\n').Single(row => row.StartsWith($"| {mechanism} |", StringComparison.Ordinal));

    [GeneratedRegex("(?<open><!-- readers -->)(.*?)(?<close><!-- /readers -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Readers();
}
