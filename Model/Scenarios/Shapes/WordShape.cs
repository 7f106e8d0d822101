using System.Reflection;
using System.Text.Json;
using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>One of a few words, a C# enumeration in kebab-case: <c>SemiPlanned</c> is <c>semi-planned</c>.</summary>
internal sealed class WordShape : ScalarShape
{
    private readonly List<(string Word, object Value, string? Doc)> words = [];

    public WordShape(Type type)
    {
        foreach (FieldInfo field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            string word = JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name);
            words.Add((word, field.GetValue(null)!, field.GetCustomAttribute<DocAttribute>()?.Sentence));
        }

        Words = [.. words.Select(word => word.Word)];
    }

    /// <summary>The words in the order of their declaration.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>What each word means, where the enumeration says so.</summary>
    public IEnumerable<(string Word, string Doc)> Explained =>
        words.Where(word => word.Doc is not null).Select(word => (word.Word, word.Doc!));

    public override string Expected(Limits limits) => $"one of {string.Join(", ", Words)}";

    public override object? Parse(string text, bool isPlain, Limits limits, out string problem)
    {
        object? value = words.Find(word => string.Equals(word.Word, text, StringComparison.Ordinal)).Value;
        problem = value is null ? $"is not known here{Nearest.Hint(text, Words)}" : string.Empty;
        return value;
    }

    public override string Write(object value) => words.Find(word => word.Value.Equals(value)).Word;
}
