using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>Orders the segments by platform, groups them into clusters, and draws the centres of their tastes.</summary>
internal static class SocietyBuilder
{
    /// <summary>The segments of a scenario.</summary>
    public static Society Build(ScenarioOptions scenario, PopulationDice dice, IReadOnlyList<string> clusters, Func<SegmentOptions, string> clusterOf)
    {
        var platforms = scenario.Platforms.ConvertAll(platform => platform.Id);
        var segments = scenario.Segments.OrderBy(segment => platforms.IndexOf(segment.Platform)).ToList();
        var platformOf = segments.ConvertAll(segment => platforms.IndexOf(segment.Platform));
        return new Society
        {
            Segments = segments,
            PlatformOf = platformOf,
            ClusterOf = segments.ConvertAll(segment => IndexOf(clusters, clusterOf(segment))),
            FirstOn = platforms.ConvertAll(platform => Math.Max(0, platformOf.IndexOf(platforms.IndexOf(platform)))),
            CountOn = platforms.ConvertAll(platform => platformOf.Count(index => index == platforms.IndexOf(platform))),
            TasteCentres = [.. segments.Select((_, segment) => TasteCentre(scenario.Nature, dice, segment))],
        };
    }

    private static double[] TasteCentre(NatureOptions nature, PopulationDice dice, int segment)
        => [.. nature.Attributes.Select((_, attribute)
            => nature.TasteSpread * dice.SegmentNormal(segment, PopulationDice.Property.TasteCentre, attribute))];

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        throw new InvalidOperationException($"There is no cluster {name}.");
    }
}
