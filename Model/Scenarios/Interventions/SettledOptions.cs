using System.Collections;
using System.Globalization;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Finds options that two scenarios differ in although they are settled before the first hour.</summary>
internal static class SettledOptions
{
    private const int MostListed = 12;

    /// <summary>The first such option and what could be set in its place, or null.</summary>
    public static string? FirstDifference(ScenarioOptions one, ScenarioOptions other)
        => InObject(one, other, OptionType.Of(typeof(ScenarioOptions)), "");

    private static string? InObject(object one, object other, OptionType type, string path)
    {
        foreach (var property in type.Properties)
        {
            var at = path + property.Key;
            var (left, right) = (property.Get(one), property.Get(other));
            var isDifferent = property.IsSettled && !SameAsWhole(left, right, property.Shape);
            var found = isDifferent ? Refusal(at, type) : left is null || right is null ? null : Below(left, right, property, at);
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    // Of what holds further options only number and names are compared here; what is settled below says so itself.
    private static bool SameAsWhole(object? left, object? right, Shape shape) => (shape, left, right) switch
    {
        (ListShape { Item: ObjectShape }, IList a, IList b) => a.Count == b.Count,
        (NamedShape { Value: ObjectShape }, IDictionary a, IDictionary b) => NamesOf(a).SequenceEqual(NamesOf(b), StringComparer.Ordinal),
        (ObjectShape, { } a, { } b) => ScenarioWriter.Write(a) == ScenarioWriter.Write(b),
        _ => ScenarioWriter.Flow(left, shape) == ScenarioWriter.Flow(right, shape),
    };

    private static string? Below(object left, object right, OptionProperty property, string at)
    {
        switch (property.Shape)
        {
            case ObjectShape type:
                return InObject(left, right, type.Options, at + ".");
            case ListShape { Item: ObjectShape item }:
                var (a, b) = ((IList)left, (IList)right);
                return Enumerable.Range(0, Math.Min(a.Count, b.Count))
                    .Select(i => InObject(a[i]!, b[i]!, item.Options, string.Create(CultureInfo.InvariantCulture, $"{at}.{i}.")))
                    .FirstOrDefault(found => found is not null);
            case NamedShape { Value: ObjectShape value }:
                var (before, after) = ((IDictionary)left, (IDictionary)right);
                return NamesOf(before).Where(name => after.Contains(name))
                    .Select(name => InObject(before[name]!, after[name]!, value.Options, $"{at}.{name}."))
                    .FirstOrDefault(found => found is not null);
            default:
                return null;
        }
    }

    private static IEnumerable<string> NamesOf(IDictionary map) => NamedShape.EntriesOf(map).Select(entry => entry.Name);

    private static string Refusal(string at, OptionType type)
    {
        var free = type.Properties.Where(property => !property.IsSettled && property.Shape is ScalarShape or Shapes.DistributionShape).Select(property => property.Key).ToList();
        var more = free.Count > MostListed ? ", ..." : "";
        var instead = type.Name == nameof(NatureOptions) ? ", or use the event `fad`" : "";
        return $"`{at}` is settled before the first hour and stays for the run"
            + (free.Count == 0 ? "" : $"; what can be set beside it: {string.Join(", ", free.Take(MostListed))}{more}{instead}");
    }
}
