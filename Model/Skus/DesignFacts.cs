using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>A design in the log of events, as q1, q2 ...: it tells who met a fad and when.</summary>
internal static class DesignFacts
{
    /// <summary>The name of an attribute's value, counted from 0.</summary>
    public static string NameOf(int attribute) => "q" + (attribute + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Its version, what else is to be said, and its whole vector.</summary>
    public static Fact[] Of(Design design, params ReadOnlySpan<Fact> more)
    {
        var facts = new List<Fact> { new("version", design.Version) };
        facts.AddRange(more);
        for (var k = 0; k < design.Vector.Length; k++)
        {
            facts.Add(new Fact(NameOf(k), design.Vector[k]));
        }

        return [.. facts];
    }
}
