namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>What the hub heard of a day, or of the part of it that has passed.</summary>
/// <param name="Tick">The last hour in it.</param>
/// <param name="Orders">Units ordered, per cell of category and cluster.</param>
/// <param name="Wants">Units wanted, ordered or turned away, per cell.</param>
/// <param name="Comments">Comments, per cell.</param>
/// <param name="Words">Comments per cell and attribute.</param>
/// <param name="Leaning">Comments for more less comments for less, per cell and attribute.</param>
public sealed record BeltDay(
    int Tick, IReadOnlyList<long> Orders, IReadOnlyList<long> Wants, IReadOnlyList<long> Comments, IReadOnlyList<long> Words, IReadOnlyList<long> Leaning)
{
    /// <summary>A day of which nothing was heard.</summary>
    public static BeltDay None { get; } = new(-1, [], [], [], [], []);

    /// <summary>Reads it from the fields of the hub.</summary>
    public static BeltDay Of(int tick, IReadOnlyList<KeyValuePair<string, string>> fields) => new(
        tick,
        List(fields, "today.orders"),
        List(fields, "today.wants"),
        List(fields, "today.content"),
        List(fields, "today.hotWordCounts"),
        List(fields, "today.hotWords"));

    private static List<long> List(IReadOnlyList<KeyValuePair<string, string>> fields, string name)
        => [.. fields.Where(field => field.Key.StartsWith(name + "[", StringComparison.Ordinal))
            .Select(field => long.Parse(field.Value, System.Globalization.CultureInfo.InvariantCulture))];
}
