using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

/// <summary>Short calls for tests of the reader.</summary>
internal static class Sample
{
    public static ScenarioResult<SampleOptions> Read(string text, params string[] sets) =>
        ScenarioReader.ReadText<SampleOptions>("s.yaml", text, sets);

    public static SampleOptions Value(string text, params string[] sets)
    {
        ScenarioResult<SampleOptions> result = Read(text, sets);
        Assert.Empty(result.Lines());
        return Assert.IsType<SampleOptions>(result.Value);
    }

    /// <summary>The one fault's line.</summary>
    public static string Fault(string text, params string[] sets) => Assert.Single(Lines(text, sets));

    public static IReadOnlyList<string> Lines(string text, params string[] sets)
    {
        ScenarioResult<SampleOptions> result = Read(text, sets);
        Assert.Null(result.Value);
        return [.. result.Lines()];
    }
}
