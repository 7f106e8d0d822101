using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Weighing;

/// <summary>Tries factors on a scenario that is without fault itself, before any run is lived.</summary>
/// <param name="texts">The language.</param>
/// <param name="file">The scenario file.</param>
/// <param name="settings">What the command line lays over it.</param>
internal sealed class FactorProbe(Texts texts, string file, IReadOnlyList<Setting> settings)
{
    private const string Option = "--factors ";

    /// <summary>The factors; those at fault are left out and a line for each is added to <paramref name="faults"/>.</summary>
    public IReadOnlyList<FactorRange> Try(IReadOnlyList<string> written, List<string> faults)
    {
        var factors = new List<FactorRange>();
        foreach (var text in written)
        {
            if (FactorText.Of(text) is not { } factor)
            {
                faults.Add(texts.Format("Fault.Factor", Option, text));
            }
            else if (factors.Exists(other => other.Path == factor.Path))
            {
                faults.Add(texts.Format("Fault.FactorTwice", Option, text, factor.Path));
            }
            else if (Try(text, factor, faults) is { } range)
            {
                factors.Add(range);
            }
        }

        return factors;
    }

    private FactorRange? Try(string text, FactorText factor, List<string> faults)
    {
        List<string> found = [.. FaultsAt(text, factor, factor.Low), .. FaultsAt(text, factor, factor.High)];
        faults.AddRange(found.Distinct(StringComparer.Ordinal));

        // A key that takes both ends and nothing between two whole numbers takes whole numbers only.
        return found.Count > 0 ? null
            : new FactorRange(factor.Path, factor.Low, factor.High, factor.HasWholeEnds && FaultsAt(text, factor, factor.Low + 0.5).Count > 0);
    }

    private List<string> FaultsAt(string text, FactorText factor, double value)
    {
        var faults = new List<string>();
        ScenarioSource.Read(file, [.. settings, new Setting(Option + text, $"{factor.Path}={FactorRange.Text(value)}")], faults);
        return faults;
    }
}
