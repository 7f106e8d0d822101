using System.Globalization;

namespace OrleansIndustrialBelt.WebConsole.Services.Scenarios;

/// <summary>What a viewer sets beside the scenario's text. What is left empty stays as the scenario has it.</summary>
public sealed class StartForm
{
    /// <summary>Name of a preset of rules.</summary>
    public string Policy { get; set; } = "";

    /// <summary>Seed of nature and behaviour.</summary>
    public string Seed { get; set; } = "";

    /// <summary>Measured days.</summary>
    public string Days { get; set; } = "";

    /// <summary>Days before them.</summary>
    public string Warmup { get; set; } = "";

    /// <summary>0 to 1: how far factories follow the hub's plan.</summary>
    public string PlanningIntensity { get; set; } = "";

    /// <summary>Whether partitions step entities instead of grains.</summary>
    public bool ByPartitions { get; set; }

    /// <summary>What is laid over the scenario, as <c>--set</c> takes it.</summary>
    public IReadOnlyList<string> Settings()
    {
        var settings = new List<string>();
        Add(settings, Policy, value => $"policy={{belt: {Quoted(value)}}}");
        Add(settings, PlanningIntensity, value => $"knobs.belt.planningIntensity={Quoted(value)}");
        Add(settings, Days, value => $"run.days={Quoted(value)}");
        Add(settings, Warmup, value => $"run.warmupDays={Quoted(value)}");
        Add(settings, Seed, value => $"run.seed.nature={Quoted(value)}");
        Add(settings, Seed, value => $"run.seed.behaviour={Quoted(value)}");
        return settings;
    }

    private static void Add(List<string> settings, string value, Func<string, string> setting)
    {
        if (value.Trim().Length > 0)
        {
            settings.Add(setting(value.Trim()));
        }
    }

    // A number or a word is itself; whatever else was typed is one text and no YAML of its own.
    private static string Quoted(string value)
        => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            ? value
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
