using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>
/// Decision rules by the names under which a scenario's knobs call for them: the model's own and those that a program adds.
/// Every silo of a run needs the same book.
/// </summary>
public sealed class RuleBook
{
    /// <summary>The name of the model's own rule.</summary>
    public const string StandardName = "standard";

    private readonly SortedDictionary<string, IOrderUpToRule> orderUpTo = new(StringComparer.Ordinal)
    {
        [StandardName] = new OrderUpTo(),
        ["newsvendor"] = new Newsvendor(),
    };

    /// <summary>The model's own rules alone.</summary>
    public static RuleBook Standard { get; } = new();

    /// <summary>This book with one more rule for the knob <c>orderUpToRule</c>.</summary>
    /// <param name="name">What scenarios call it; not the name of another.</param>
    /// <param name="rule">The rule.</param>
    public RuleBook With(string name, IOrderUpToRule rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rule);
        var book = new RuleBook();
        foreach (var (known, other) in orderUpTo)
        {
            book.orderUpTo[known] = other;
        }

        return book.TryAdd(name, rule) ? book : throw new ArgumentException($"There is a rule {name} already; give it another name.", nameof(name));
    }

    /// <summary>The rule of a name; the model's own without one.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public IOrderUpToRule OrderUpToOf(string? name)
        => Find(name ?? StandardName) ?? throw new ArgumentException(ProblemOfOrderUpTo(name!), nameof(name));

    /// <summary>Tells what is wrong with a name and what would be right.</summary>
    /// <returns>Null if there is such a rule.</returns>
    internal string? ProblemOfOrderUpTo(string name)
    {
        if (Find(name) is not null)
        {
            return null;
        }

        if (RuleFamily.All.FirstOrDefault(family => family.Name == name.Split('(')[0].Trim()) is { } called)
        {
            return $"the rule {Quoting.Quote(name)} is called as {called.Form}, each a number from 0 (weights to 1, autocorrelation to 0.99)";
        }

        string[] names = [.. orderUpTo.Keys.Concat(RuleFamily.All.Select(family => family.Form)).Order(StringComparer.Ordinal)];
        return $"there is no rule {Quoting.Quote(name)}{Nearest.Hint(name, names)}; give one of {string.Join(", ", names)}, or run the scenario by the program that has the rule";
    }

    private IOrderUpToRule? Find(string name)
        => orderUpTo.GetValueOrDefault(name) ?? RuleFamily.All.Select(family => family.Parse(name)).FirstOrDefault(rule => rule is not null);

    private bool TryAdd(string name, IOrderUpToRule rule) => orderUpTo.TryAdd(name, rule);
}
