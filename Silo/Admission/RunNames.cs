using System.Text.RegularExpressions;

namespace OrleansIndustrialBelt.Silo.Admission;

/// <summary>Names of runs: they become keys, names of records and names of folders.</summary>
public static partial class RunNames
{
    /// <summary>What a name must look like, for people.</summary>
    public const string Rule = "1 to 64 letters, digits, - _ and ., the first a letter or digit";

    /// <summary>Whether a run may bear the name.</summary>
    public static bool IsGood(string name) => Pattern().IsMatch(name);

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
