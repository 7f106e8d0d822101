using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>Reads the scenario of an experiment with the settings for every point.</summary>
internal sealed class BaseScenario
{
    private const string SetPrefix = "--set ";

    /// <summary>Reads it; faults of settings are told at the settings, those of the scenario by itself.</summary>
    public BaseScenario(INamesScenario options, FaultList faults, Positions at)
    {
        if (options.Scenario.Length == 0)
        {
            return;
        }

        var settings = SettingsOf(options);
        var read = ScenarioReader.Read<ScenarioOptions>(options.ScenarioPath, settings);
        Value = read.Value;
        ForTrial = read.Value;
        var ofSettings = read.Faults.Where(fault => fault.File.StartsWith(SetPrefix, StringComparison.Ordinal)).ToList();
        foreach (var fault in ofSettings)
        {
            var index = IndexOf(settings, fault.File[SetPrefix.Length..]);
            var place = index < options.Set.Count ? at.Of(options, nameof(INamesScenario.Set), index)
                : at.Of(options, settings[index].StartsWith("run.days", StringComparison.Ordinal) ? nameof(INamesScenario.Days) : nameof(INamesScenario.WarmupDays));
            faults.Add(place, $"{fault.Key}: {fault.Message}");
        }

        if (read.Faults.Count == ofSettings.Count)
        {
            ForTrial ??= ScenarioReader.Read<ScenarioOptions>(options.ScenarioPath, []).Value;
        }
        else
        {
            Faults = [.. read.Faults.Except(ofSettings).Select(fault => fault.ToString())];
            faults.Add(at.Of(options, nameof(INamesScenario.Scenario)), FormattableString.Invariant(
                $"the scenario is faulty ({read.Faults.Count - ofSettings.Count + read.Unlisted}, listed below); correct it or name another"));
        }
    }

    /// <summary>The scenario; null where it has a fault.</summary>
    public ScenarioOptions? Value { get; }

    /// <summary>The scenario to try factors on; where only settings are at fault, without them.</summary>
    public ScenarioOptions? ForTrial { get; }

    /// <summary>Its own faults, a line each.</summary>
    public IReadOnlyList<string> Faults { get; } = [];

    /// <summary>All settings for every point, length included.</summary>
    public static IReadOnlyList<string> SettingsOf(INamesScenario options) =>
    [
        .. options.Set,
        .. options.Days is { } days ? [FormattableString.Invariant($"run.days={days}")] : Array.Empty<string>(),
        .. options.WarmupDays is { } warmup ? [FormattableString.Invariant($"run.warmupDays={warmup}")] : Array.Empty<string>(),
    ];

    // Long settings are shown cut.
    private static int IndexOf(IReadOnlyList<string> settings, string shown)
    {
        var start = shown.EndsWith("...", StringComparison.Ordinal) ? shown[..^3] : shown;
        return Math.Max(0, settings.ToList().FindIndex(setting => setting.StartsWith(start, StringComparison.Ordinal)));
    }
}
