using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Xunit;

namespace OrleansIndustrialBelt.Experiments.Tests.Reports.Words;

/// <summary>Texts as they lie in an assembly, without fallback from one language to the other.</summary>
internal static class ResourceTexts
{
    /// <summary>Texts by key.</summary>
    public static SortedDictionary<string, string> All(Assembly assembly, string name)
    {
        var manager = new ResourceManager(name, assembly);
        using var set = manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        return new(
            set.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    /// <summary>Both languages say the same: equal keys, and in each text the same places.</summary>
    public static void RequireBothLanguages(Assembly assembly, string name)
    {
        var english = All(assembly, name);
        var chinese = All(assembly, name + ".zh");

        Assert.NotEmpty(english);
        Assert.Equal(english.Keys, chinese.Keys);
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(chinese[text.Key])));
    }

    private static SortedSet<string> Places(string text)
        => [.. Regex.Matches(text, @"\{\d\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value)];
}
