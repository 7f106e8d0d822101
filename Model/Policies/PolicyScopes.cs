using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>Names of the scopes for which a scenario assigns policies, and what can be wrong with them.</summary>
public static class PolicyScopes
{
    /// <summary>The scope of everybody.</summary>
    public const string Belt = "belt";

    private const string ClassPrefix = "class/";
    private const string PlatformPrefix = "platform/";
    private const string FactoryPrefix = "factory/";

    /// <summary>The scope of a factory class.</summary>
    public static string OfClass(string name) => ClassPrefix + name;

    /// <summary>The scope of a platform.</summary>
    public static string OfPlatform(string name) => PlatformPrefix + name;

    /// <summary>The scope of one factory, whose number is from 1.</summary>
    public static string OfFactory(int number) => FactoryPrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The one spelling of a scope: <c>factory/0017</c> is <c>factory/17</c>.</summary>
    public static string Canonical(string scope)
        => scope.StartsWith(FactoryPrefix, StringComparison.Ordinal) && EntityId.TryParse(scope, out var id) ? OfFactory(id.Number) : scope;

    /// <summary>Finds unknown scopes and presets, scopes given twice and knobs that nobody in their scope would use.</summary>
    /// <param name="scenario">A scenario as read.</param>
    /// <returns>One problem per key at most, presets first.</returns>
    public static IReadOnlyList<PolicyProblem> ProblemsOf(ScenarioOptions scenario)
    {
        var problems = new List<PolicyProblem>();
        AddScopeProblems(problems, nameof(ScenarioOptions.Policy), scenario.Policy.Keys, scenario, scope => PolicyPresets.ProblemOf(scenario.Policy[scope]));
        AddScopeProblems(problems, nameof(ScenarioOptions.Knobs), scenario.Knobs.Keys, scenario, scope => KnobScopes.ProblemOf(scope, scenario.Knobs[scope]));
        return problems;
    }

    private static void AddScopeProblems(
        List<PolicyProblem> problems,
        string property,
        IEnumerable<string> scopes,
        ScenarioOptions scenario,
        Func<string, string?> problemOfValue)
    {
        var seen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var scope in scopes)
        {
            var problem = ProblemOf(scope, scenario)
                ?? (seen.Add(Canonical(scope)) ? null : $"the scope {Quoting.Quote(Canonical(scope))} is given twice; keep one")
                ?? problemOfValue(scope);
            if (problem is not null)
            {
                problems.Add(new PolicyProblem(property, scope, problem));
            }
        }
    }

    private static string? ProblemOf(string scope, ScenarioOptions scenario)
    {
        var factories = scenario.Factories.Sum(group => (long)group.Count);
        var known = scope is Belt
            || (scope.StartsWith(ClassPrefix, StringComparison.Ordinal) && scenario.Classes.ContainsKey(scope[ClassPrefix.Length..]))
            || (scope.StartsWith(PlatformPrefix, StringComparison.Ordinal) && scenario.Platforms.Exists(platform => string.Equals(OfPlatform(platform.Id), scope, StringComparison.Ordinal)))
            || (scope.StartsWith(FactoryPrefix, StringComparison.Ordinal) && EntityId.TryParse(scope, out var id) && id.Number <= factories);
        if (known)
        {
            return null;
        }

        string[] names = [Belt, .. scenario.Classes.Keys.Select(OfClass), .. scenario.Platforms.Select(platform => OfPlatform(platform.Id))];
        var numbers = string.Create(CultureInfo.InvariantCulture, $"{FactoryPrefix}1 to {FactoryPrefix}{factories}");
        return $"there is no scope {Quoting.Quote(scope)}{Nearest.Hint(scope, names)}; give one of {string.Join(", ", names)}, {numbers}";
    }
}
