using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>
/// Finds what policies settle before the first hour. Who pre-sells takes the rest of a price at shipping and who does not has it
/// all: orders under way would be paid for twice or never.
/// </summary>
internal static class SettledPolicies
{
    /// <summary>What is wrong, or null.</summary>
    public static string? FirstDifference(ScenarioOptions one, ScenarioOptions other)
    {
        var (before, after) = (new PolicyAssignment(one), new PolicyAssignment(other));
        foreach (var (number, className) in Representatives(one).Concat(Representatives(other)))
        {
            var preSells = before.OfFactory(number, className).Preorder;
            if (preSells != after.OfFactory(number, className).Preorder)
            {
                return $"whether factories of class {className} take pre-orders is settled before the first hour; set `preorder: {(preSells ? "true" : "false")}` beside it in knobs";
            }
        }

        return null;
    }

    // One factory per class, and each that has a policy or knobs of its own.
    private static IEnumerable<(int Number, string ClassName)> Representatives(ScenarioOptions scenario)
    {
        foreach (var name in scenario.Classes.Keys)
        {
            yield return (0, name);
        }

        foreach (var scope in scenario.Policy.Keys.Concat(scenario.Knobs.Keys))
        {
            if (EntityId.TryParse(scope, out var id) && id.Kind == EntityKind.Factory)
            {
                var before = 0;
                var group = scenario.Factories.First(group => (before += group.Count) >= id.Number);
                yield return (id.Number, group.Class);
            }
        }
    }
}
