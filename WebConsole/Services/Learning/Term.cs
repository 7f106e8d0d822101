namespace OrleansIndustrialBelt.WebConsole.Services.Learning;

/// <summary>A line of the glossary.</summary>
/// <param name="English">The English term.</param>
/// <param name="Chinese">The Chinese term.</param>
/// <param name="Meaning">What it means here, in English.</param>
public sealed record Term(string English, string Chinese, string Meaning)
{
    /// <summary>Whether what somebody typed is in the term or its meaning.</summary>
    public bool Matches(string sought)
    {
        ArgumentNullException.ThrowIfNull(sought);
        var word = sought.Trim();
        return word.Length == 0
            || English.Contains(word, StringComparison.OrdinalIgnoreCase)
            || Chinese.Contains(word, StringComparison.OrdinalIgnoreCase)
            || Meaning.Contains(word, StringComparison.OrdinalIgnoreCase);
    }
}
