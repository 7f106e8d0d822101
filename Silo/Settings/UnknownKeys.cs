using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Finds keys that no setting has: a misspelt one would be lost without a word.</summary>
internal static class UnknownKeys
{
    /// <summary>A line for each.</summary>
    /// <param name="section">The keys at hand.</param>
    /// <param name="settings">The type whose settings they are.</param>
    public static IEnumerable<string> Of(IConfiguration section, Type settings)
    {
        var known = settings.GetProperties();
        foreach (var child in section.GetChildren())
        {
            if (Array.Find(known, property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)) is not { } property)
            {
                yield return $"{child.Path}: no such key; here are {string.Join(", ", known.Select(Name))}";
            }
            else if (property.PropertyType.Namespace == settings.Namespace && property.PropertyType.IsClass)
            {
                foreach (var line in Of(child, property.PropertyType))
                {
                    yield return line;
                }
            }
        }
    }

    private static string Name(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
