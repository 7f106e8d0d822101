using System.Reflection;
using System.Text.Json;

namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>
/// Which knobs mean something at which scope. The hub lives under the belt's policy and a platform under its own or the belt's;
/// all other knobs are a factory's. A knob where nobody uses it would silently change nothing.
/// </summary>
internal static class KnobScopes
{
    private static readonly string[] OfHub =
    [
        nameof(PolicyKnobs.HubUsesContent),
        nameof(PolicyKnobs.HubDataAgeHours),
        nameof(PolicyKnobs.HubReplanHours),
    ];

    private static readonly string[] OfPlatform =
    [
        nameof(PolicyKnobs.Concentration),
        nameof(PolicyKnobs.MatchExponent),
        nameof(PolicyKnobs.CommunityTags),
        nameof(PolicyKnobs.TrafficSteering),
        nameof(PolicyKnobs.TrafficQuotas),
    ];

    private static readonly PropertyInfo[] All = typeof(PolicyKnobs).GetProperties();

    /// <summary>Names the first knob that nobody in a scope would use.</summary>
    /// <returns>Null if there is none.</returns>
    public static string? ProblemOf(string scope, PolicyKnobs knobs)
    {
        if (scope is PolicyScopes.Belt)
        {
            return null;
        }

        var atPlatform = scope.StartsWith("platform/", StringComparison.Ordinal);
        var idle = Array.Find(All, knob => knob.GetValue(knobs) is not null && !IsUsedAt(atPlatform, knob.Name));
        return idle is null ? null : $"`{JsonNamingPolicy.CamelCase.ConvertName(idle.Name)}` has no effect here; give it at {ScopesOf(idle.Name)}";
    }

    private static bool IsUsedAt(bool atPlatform, string knob)
        => !OfHub.Contains(knob) && OfPlatform.Contains(knob) == atPlatform;

    private static string ScopesOf(string knob)
        => OfHub.Contains(knob) ? "belt"
            : OfPlatform.Contains(knob) ? "belt or platform/NAME"
            : "belt, class/NAME or factory/NUMBER";
}
