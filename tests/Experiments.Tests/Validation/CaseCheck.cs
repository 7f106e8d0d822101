using OrleansIndustrialBelt.Experiments.Validation;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Validation;

/// <summary>Runs cases in tests, as they are and with a bent model.</summary>
internal static class CaseCheck
{
    /// <summary>Runs a case.</summary>
    /// <param name="name">The case.</param>
    /// <param name="bend">Changes the model; nothing if null.</param>
    /// <param name="precision">Standard error asked of means; coarser than on the command line where a test must be fast.</param>
    /// <param name="settings">Each <c>name=value</c>.</param>
    public static List<ValidationLine> Run(string name, Action<ScenarioOptions>? bend = null, double precision = CaseRun.QuickPrecision, params string[] settings)
    {
        var item = CaseList.Of(name);
        return [.. item.Run(new CaseRun(item, CaseSettings.Of(item, settings), threads: 2, precision) { Bend = bend })];
    }

    /// <summary>Runs a case of which a part was replaced.</summary>
    public static List<ValidationLine> Run(ValidationCase altered, double precision = CaseRun.QuickPrecision, params string[] settings)
        => [.. altered.Run(new CaseRun(altered, CaseSettings.Of(altered, settings), threads: 2, precision))];

    /// <summary>Some line of a case of which a part was replaced is off.</summary>
    public static void IsRed(ValidationCase altered, double precision = CaseRun.QuickPrecision, params string[] settings)
        => Assert.Contains(Run(altered, precision, settings), line => line.Verdict == Verdict.Outside);

    /// <summary>Every line of the case agrees, and there is one.</summary>
    public static void IsGreen(string name, double precision = CaseRun.QuickPrecision, params string[] settings)
    {
        var lines = Run(name, null, precision, settings);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.True(line.Verdict == Verdict.Inside, line.ToString()));
    }

    /// <summary>Some line of the case is off, and not only unsure, once the model is bent.</summary>
    public static void TurnsRed(string name, Action<ScenarioOptions> bend, double precision = CaseRun.QuickPrecision, params string[] settings)
        => Assert.Contains(
            Run(name, bend, precision, settings),
            line => line is { Verdict: Verdict.Outside, Expected: { } expected } && Math.Abs(line.Measured - expected) > 4 * (line.StandardError ?? 0));
}
