using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>An end of the way: a preset, settings laid over the scenario, or both.</summary>
/// <param name="Name">As it was written.</param>
/// <param name="Preset">The preset; null where the scenario's own policies hold.</param>
/// <param name="Settings">The settings, in the order in which they were written.</param>
public sealed record Side(string Name, string? Preset, IReadOnlyList<FactorValue> Settings)
{
    private const char Comma = ',';

    /// <summary>Reads a side: names of presets and <c>path=value</c>, with commas between them.</summary>
    /// <param name="written">The side as it was written.</param>
    /// <param name="faults">Receives what is wrong, a line each.</param>
    /// <returns>Null if something is.</returns>
    public static Side? Of(string written, ICollection<string> faults)
    {
        var before = faults.Count;
        var words = Words(written).ToList();
        var presets = words.Where(word => !word.Contains('=', StringComparison.Ordinal)).ToList();
        foreach (var problem in presets.Select(PolicyPresets.ProblemOf).OfType<string>())
        {
            faults.Add($"{problem}, or path.to.key=value");
        }

        if (presets.Count > 1)
        {
            faults.Add($"{string.Join(" and ", presets)} are two policies; give one");
        }

        var settings = words.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('=', 2)).Select(parts => new FactorValue(parts[0].Trim(), parts[1].Trim())).ToList();
        foreach (var setting in settings)
        {
            if (ProblemOf(setting, settings) is { } problem)
            {
                faults.Add($"{setting.Setting}: {problem}");
            }
        }

        return faults.Count > before ? null : new Side(written, presets.FirstOrDefault(), settings);
    }

    /// <summary>Whether one of two keys holds the other, so that the order in which they are set would matter.</summary>
    public static bool Overlap(string path, string other)
        => path != other && (path.StartsWith(other + ".", StringComparison.Ordinal) || other.StartsWith(path + ".", StringComparison.Ordinal));

    /// <summary>The value that this side gives a key; empty where it gives none.</summary>
    public string ValueOf(string path) => Settings.FirstOrDefault(setting => setting.Path == path)?.Value ?? "";

    private static string? ProblemOf(FactorValue setting, List<FactorValue> all) => setting switch
    {
        { Path: "" } => "names no key; write path.to.key=value",
        { Value: "" } => "gives no value; write path.to.key=value",
        { Path: "run.seed" or "run.seed.nature" or "run.seed.behaviour" } => "replications set these seeds; raise --replications",
        { Path: "run" or "run.days" or "run.warmupDays" } => "both ends are equally long; give --days and --warmup",
        _ when all.Count(other => other.Path == setting.Path) > 1 => $"{setting.Path} is there twice; keep one",
        _ => null,
    };

    // A comma within brackets or quotes belongs to a value.
    private static IEnumerable<string> Words(string written)
    {
        var (begin, depth, quote) = (0, 0, '\0');
        for (var index = 0; index < written.Length; index++)
        {
            var letter = written[index];
            if (quote != '\0')
            {
                quote = letter == quote ? '\0' : quote;
            }
            else if (letter is '"' or '\'')
            {
                quote = letter;
            }
            else if (letter == Comma && depth == 0)
            {
                yield return written[begin..index].Trim();
                begin = index + 1;
            }

            depth += quote != '\0' ? 0 : letter is '{' or '[' ? 1 : letter is '}' or ']' ? -1 : 0;
        }

        yield return written[begin..].Trim();
    }
}
