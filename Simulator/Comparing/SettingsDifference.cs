using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Simulator.Comparing;

/// <summary>In what two runs were asked for different things: often all there is to know about why they part.</summary>
/// <param name="texts">The language.</param>
internal sealed class SettingsDifference(Texts texts)
{
    private const int MostLines = 5;

    /// <summary>A line per difference.</summary>
    public List<string> Of(RecordedRun a, RecordedRun b)
    {
        var lines = new List<string>();
        foreach (var ((name, left), (_, right)) in Facts(a.Manifest).Zip(Facts(b.Manifest)))
        {
            if (!string.Equals(left, right, StringComparison.Ordinal))
            {
                lines.Add(texts.Format("Diff.Setting", name, left, right));
            }
        }

        lines.AddRange(ScenarioLines(a.ScenarioText, b.ScenarioText));
        return lines;
    }

    private static IEnumerable<(string Name, string Value)> Facts(RunManifest manifest) =>
    [
        ("scenario", manifest.Scenario),
        ("policy", manifest.Policy),
        ("run.seed.population", manifest.PopulationSeed.ToString(CultureInfo.InvariantCulture)),
        ("run.seed.nature", manifest.NatureSeed.ToString(CultureInfo.InvariantCulture)),
        ("run.seed.behaviour", manifest.BehaviourSeed.ToString(CultureInfo.InvariantCulture)),
        ("run.warmupDays", manifest.WarmupDays.ToString(CultureInfo.InvariantCulture)),
        ("run.days", manifest.Days.ToString(CultureInfo.InvariantCulture)),
        ("modelVersion", manifest.ModelVersion),
    ];

    // Both files write every key in one order, so that equal scenarios are equal line by line.
    private IEnumerable<string> ScenarioLines(string left, string right)
    {
        var leftLines = left.Split('\n');
        var rightLines = right.Split('\n');
        if (leftLines.Length != rightLines.Length)
        {
            return [texts.Format("Diff.ScenarioShape", leftLines.Length, rightLines.Length)];
        }

        var different = Enumerable.Range(0, leftLines.Length).Where(line => leftLines[line] != rightLines[line]).ToList();
        var shown = different.Take(MostLines)
            .Select(line => texts.Format("Diff.ScenarioLine", line + 1, leftLines[line].Trim(), rightLines[line].Trim()));
        return different.Count > MostLines ? shown.Append(texts.Format("Diff.ScenarioMore", different.Count - MostLines)) : shown;
    }
}
