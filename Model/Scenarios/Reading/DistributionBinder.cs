using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Shapes;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Reads <see cref="Distribution"/> values.</summary>
internal sealed class DistributionBinder(FaultList faults)
{
    private const string LowerBound = "min";
    private const string UpperBound = "max";

    private static readonly NumberShape Number = new();

    private static readonly string Forms = string.Join(", ", DistributionForm.Named.Select(form => form.Name));

    private static readonly IReadOnlyList<string> Keys =
        [.. DistributionForm.Named.Select(form => form.Name), LowerBound, UpperBound];

    /// <summary>The distribution, or none if a fault was told.</summary>
    public Distribution? Bind(Node node, Limits limits, KeyPath path)
    {
        if (node is ScalarNode { IsNull: false } number)
        {
            return ParseNumber(number, limits, path) is { } value ? Distribution.Of(value) : null;
        }

        if (node is not MapNode map)
        {
            faults.Add(node.Mark, path, $"is not a distribution; give {new DistributionShape().Expected(limits)}");
            return null;
        }

        int before = faults.Count;
        Distribution? bound = BindMap(map, path);
        if (bound is not null && faults.Count == before && !(limits.Allow(bound.Lowest) && limits.Allow(bound.Highest)))
        {
            string drawn = $"{Limits.Number(bound.Lowest)} to {Limits.Number(bound.Highest)}";
            faults.Add(map.Mark, path, $"may draw from {drawn}; keep to numbers{limits}, by `min` and `max` if need be");
        }

        return faults.Count == before ? bound : null;
    }

    private Distribution? BindMap(MapNode map, KeyPath path)
    {
        int before = faults.Count;
        DistributionForm? form = null;
        foreach (MapEntry entry in map.Entries)
        {
            DistributionForm? named = DistributionForm.Named.FirstOrDefault(known => Is(known.Name, entry.Key));
            if (named is not null && form is not null)
            {
                faults.Add(entry.KeyMark, path.Then(entry.Key), $"a second form beside {form.Name}; give one of them");
            }
            else if (named is null && !Is(entry.Key, LowerBound) && !Is(entry.Key, UpperBound))
            {
                string hint = Nearest.Hint(entry.Key, Keys);
                faults.Add(entry.KeyMark, path.Then(entry.Key), $"unknown distribution{hint}; give one of {Forms}");
            }

            form ??= named;
        }

        if (form is null && faults.Count == before)
        {
            faults.Add(map.Mark, path, $"names no distribution; give one of {Forms}");
        }

        double minimum = Bound(map, LowerBound, double.NegativeInfinity, path);
        double maximum = Bound(map, UpperBound, double.PositiveInfinity, path);
        return form is null ? null : Make(form, map.Find(form.Name)!.Value, minimum, maximum, path.Then(form.Name));
    }

    private Distribution? Make(DistributionForm form, Node node, double minimum, double maximum, KeyPath path)
    {
        int before = faults.Count;
        double[] parameters = form.Parameters.Count == 0 ? Values(node, path) : Parameters(form, node, path);
        if (faults.Count > before)
        {
            return null;
        }

        string? fault = form.FaultOf(parameters) ?? (minimum > maximum ? "`min` lies above `max`; swap them" : null);
        if (fault is null)
        {
            return new Distribution(form, parameters, minimum, maximum);
        }

        faults.Add(node.Mark, path, fault);
        return null;
    }

    private double[] Parameters(DistributionForm form, Node node, KeyPath path)
    {
        if (node is not MapNode map)
        {
            faults.Add(node.Mark, path, $"is not a map; give {{{string.Join(", ", form.Parameters.Select(known => known.Key + ": ..."))}}}");
            return [];
        }

        List<string> keys = [.. form.Parameters.Select(known => known.Key)];
        foreach (MapEntry entry in map.Entries)
        {
            if (!keys.Contains(entry.Key, StringComparer.Ordinal))
            {
                string hint = Nearest.Hint(entry.Key, keys);
                faults.Add(entry.KeyMark, path.Then(entry.Key), $"unknown key{hint}; valid here: {string.Join(", ", keys)}");
            }
        }

        return [.. form.Parameters.Select(parameter => Parameter(parameter, map, path))];
    }

    private double Parameter(DistributionParameter parameter, MapNode map, KeyPath path)
    {
        Node? node = map.Find(parameter.Key)?.Value;
        if (node is null && parameter.Default is null)
        {
            faults.Add(map.Mark, path.Then(parameter.Key), $"is missing; give {Number.Expected(Limits.None)}");
        }

        return node is null ? parameter.Default ?? 0 : Parse(node, path.Then(parameter.Key));
    }

    private double[] Values(Node node, KeyPath path)
    {
        if (node is ListNode list)
        {
            return [.. list.Items.Select((item, index) => Parse(item, path.Then(index)))];
        }

        faults.Add(node.Mark, path, "is not a list; give numbers such as [1, 2, 3]");
        return [];
    }

    private double Bound(MapNode map, string key, double open, KeyPath path) =>
        map.Find(key) is { } entry ? Parse(entry.Value, path.Then(key)) : open;

    private double Parse(Node node, KeyPath path)
    {
        if (node is ScalarNode number)
        {
            return ParseNumber(number, Limits.None, path) ?? 0;
        }

        faults.Add(node.Mark, path, $"is not a single value; give {Number.Expected(Limits.None)}");
        return 0;
    }

    private double? ParseNumber(ScalarNode node, Limits limits, KeyPath path)
    {
        object? value = Number.Parse(node.Text, node.IsPlain, limits, out string problem);
        if (value is null)
        {
            faults.Add(node.Mark, path, $"{Quoting.Quote(node.Text)} {problem}; give {Number.Expected(limits)}");
        }

        return (double?)value;
    }

    private static bool Is(string key, string name) => string.Equals(key, name, StringComparison.Ordinal);
}
