namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>The one thing that a step changes.</summary>
/// <param name="Path">The key that changes, as <c>--set</c> takes it; empty where a rung of the ladder changes nothing on this belt.</param>
/// <param name="From">Its value before, as a scenario would write it; empty where that is the scenario's own.</param>
/// <param name="To">Its value after; empty where that is the scenario's own.</param>
/// <param name="Rung">The preset of the ladder that the step leads to; null off the ladder.</param>
public sealed record Change(string Path, string From, string To, string? Rung = null)
{
    private const string Own = "(scenario)";

    /// <summary>The key in short: a knob of the belt by its name, anything else by its path.</summary>
    public string Name => Path.StartsWith(KnobDifference.BeltKnobs, StringComparison.Ordinal) ? Path[KnobDifference.BeltKnobs.Length..] : Path;

    /// <summary>The change in a line, the same in every language, e.g. <c>planningIntensity: 0 -> 0.6</c>.</summary>
    public string Text
    {
        get
        {
            var moved = Path.Length == 0 ? "" : $"{Name}: {Shown(From)} -> {Shown(To)}";
            return Rung is null ? moved : moved.Length == 0 ? Rung : $"{Rung} ({moved})";
        }
    }

    /// <summary>What the step leads to in a word: the rung, or the key with its new value.</summary>
    public string Leads => Rung ?? $"{Name}={Shown(To)}";

    private static string Shown(string value) => value.Length == 0 ? Own : value;
}
