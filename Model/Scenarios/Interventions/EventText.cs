using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Parameters of events and the words for an intervention.</summary>
internal static class EventText
{
    private static readonly string[] NoParameters =
    [
        nameof(InterventionOptions.At),
        nameof(InterventionOptions.Until),
        nameof(InterventionOptions.Set),
        nameof(InterventionOptions.To),
        nameof(InterventionOptions.Event),
        nameof(InterventionOptions.Label),
    ];

    /// <summary>The parameters that were given, in the order of their declaration.</summary>
    public static IEnumerable<(string Key, string Property, string Value)> Given(InterventionOptions options)
    {
        foreach (var property in OptionType.Of(typeof(InterventionOptions)).Properties)
        {
            if (!NoParameters.Contains(property.Name) && property.Get(options) is { } value and not "")
            {
                yield return (property.Key, property.Name, value as string ?? ((ScalarShape)property.Shape).Write(value));
            }
        }
    }

    /// <summary>A setting with its parameters filled in; a name becomes an address.</summary>
    public static string Fill(string set, List<(string Key, string Property, string Value)> given, SortedDictionary<string, string> defaults)
    {
        foreach (var (key, value) in defaults)
        {
            if (!given.Exists(parameter => parameter.Key == key))
            {
                set = set.Replace($"{{{key}}}", value, StringComparison.Ordinal);
            }
        }

        foreach (var (key, _, value) in given)
        {
            set = set.Replace($"{{{key}}}", AddressOf(key, value), StringComparison.Ordinal);
        }

        return set;
    }

    /// <summary>What an intervention is called.</summary>
    public static LabelOptions LabelOf(InterventionOptions options)
    {
        if (options.Label.En.Length + options.Label.Zh.Length > 0)
        {
            return options.Label;
        }

        if (!EventCatalog.All.TryGetValue(options.Event, out var known))
        {
            var set = $"{options.Set} = {options.To}";
            return new LabelOptions { En = set, Zh = set };
        }

        var values = string.Join(", ", Given(options).Select(parameter => parameter.Value));
        return new LabelOptions { En = Named(known.Name.En, values), Zh = Named(known.Name.Zh, values) };
    }

    private static string Named(string name, string values) => values.Length == 0 ? name : $"{name} ({values})";

    // Whatever addresses a kind may be given by its name alone.
    private static string AddressOf(string key, string value)
        => Address.IsKind(key) && !value.Contains('/', StringComparison.Ordinal) ? $"{key}/{value}" : value;
}
