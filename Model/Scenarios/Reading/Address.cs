using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// Addresses such as <c>platform/douyin.commissionShare</c> or <c>factory/0017.closed</c>: a name and its kind in place of the
/// list in which it stands. They are spelt out as paths of the scenario before anything else is done with them.
/// </summary>
internal static class Address
{
    private static readonly (string Kind, string List)[] Kinds =
    [
        ("platform", "platforms"),
        ("class", "classes"),
        ("category", "categories"),
        ("segment", "segments"),
        ("factory", "factories"),
        ("influencer", "influencers"),
        ("room", "rooms"),
        ("sku", "skus"),
    ];

    /// <summary>The kinds that can be addressed.</summary>
    public static IEnumerable<string> KindNames => Kinds.Select(known => known.Kind);

    /// <summary>Whether there is such a kind.</summary>
    public static bool IsKind(string name) => Array.Exists(Kinds, known => known.Kind == name);

    /// <summary>The scenario's list of a kind.</summary>
    public static string ListOf(string kind) => Array.Find(Kinds, known => known.Kind == kind).List;

    /// <summary>The path of an address; a path stays as it is.</summary>
    public static string[] Spell(string[] path)
    {
        int slash = path[0].IndexOf('/', StringComparison.Ordinal);
        string? list = slash < 0 ? null : Array.Find(Kinds, known => known.Kind == path[0][..slash]).List;
        if (list is null)
        {
            return path;
        }

        return EntityId.TryParse(path[0], out EntityId id)
            ? id.Kind == EntityKind.Platform
                ? [list, (id.Number - 1).ToString(CultureInfo.InvariantCulture), .. path[1..]]
                : ["single", list, id.ToString(), .. path[1..]]
            : [list, path[0][(slash + 1)..], .. path[1..]];
    }
}
