using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>The events that come with the model, from the resource <c>events.yaml</c>.</summary>
internal static class EventCatalog
{
    /// <summary>The event that is nature's and stands for no setting.</summary>
    public const string Fad = "fad";

    private const string Resource = "events.yaml";

    private static readonly Lazy<SortedDictionary<string, EventOptions>> Loaded = new(Load);

    /// <summary>All events by name.</summary>
    public static IReadOnlyDictionary<string, EventOptions> All => Loaded.Value;

    private static SortedDictionary<string, EventOptions> Load()
    {
        using var stream = typeof(EventCatalog).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"the model lacks its resource {Resource}");
        using var reader = new StreamReader(stream);
        var result = ScenarioReader.ReadText<EventFile>(Resource, reader.ReadToEnd(), []);
        return result.Value?.Events
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Lines()));
    }
}
