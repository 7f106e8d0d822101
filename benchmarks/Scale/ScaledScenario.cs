using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Benchmarks.Scale;

/// <summary>A shipped scenario with more or fewer factories, hosts and people, so that an entity has about as much to do at every size.</summary>
public static class ScaledScenario
{
    // The most that a scenario may ask for; beyond it there are fewer people per factory.
    private const int MostPeople = 100_000_000;
    private const double MostNeed = 1_000_000;

    /// <summary>Makes it.</summary>
    /// <param name="file">The scenario.</param>
    /// <param name="entities">About how many entities.</param>
    /// <param name="days">Days, with no warm-up.</param>
    public static ScenarioOptions Of(string file, int entities, int days)
    {
        var factor = entities / (double)new BeltWorld(Read(file)).Directory.Count;
        var scenario = Read(file);
        (scenario.Run.Days, scenario.Run.WarmupDays) = (days, 0);
        scenario.Factories.ForEach(group => group.Count = Scaled(group.Count, factor));
        scenario.Influencers.ForEach(group => group.Count = Scaled(group.Count, factor));
        scenario.Segments.ForEach(segment => segment.Population = (int)Math.Clamp(segment.Population * factor, 1, MostPeople));
        scenario.Categories.ForEach(category => category.NeedPerSegmentDay = Math.Min(category.NeedPerSegmentDay * factor, MostNeed));
        return scenario;
    }

    private static ScenarioOptions Read(string file)
    {
        var reading = ScenarioReader.Read<ScenarioOptions>(file, []);
        return reading.Value ?? throw new InvalidOperationException(string.Join(Environment.NewLine, reading.Lines()));
    }

    private static int Scaled(int count, double factor) => (int)Math.Max(1, Math.Round(count * factor));
}
