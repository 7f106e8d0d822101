using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>A span of a run in which the options are the same.</summary>
/// <param name="FromTick">Its first hour.</param>
/// <param name="Scenario">The scenario as it is then.</param>
public sealed record ScenarioAge(int FromTick, ScenarioOptions Scenario);

/// <summary>
/// What happens to a scenario over the hours of its run: its interventions, and the scenario of every age that they make. An
/// intervention that leaves every option as it is begins no age, and so changes nothing.
/// </summary>
public sealed class Timeline
{
    private readonly ScenarioOptions scenario;
    private readonly string text;
    private readonly List<InterventionProblem> problems = [];

    private Timeline(ScenarioOptions scenario)
    {
        this.scenario = scenario;
        var reader = new InterventionReader(scenario);
        Interventions = reader.ReadAll();
        problems.AddRange(reader.Problems);
        problems.AddRange(Overlaps());
        text = Interventions.Count > 0 ? ScenarioWriter.Write(scenario) : "";
    }

    /// <summary>The interventions, in the order of the scenario.</summary>
    public IReadOnlyList<Intervention> Interventions { get; }

    /// <summary>The ages after the first, which is the scenario's own.</summary>
    public IReadOnlyList<ScenarioAge> Ages { get; private set; } = [];

    /// <summary>What is wrong with the interventions.</summary>
    internal IReadOnlyList<InterventionProblem> Problems => problems;

    /// <summary>Reads a scenario's interventions and makes its ages.</summary>
    /// <param name="scenario">A scenario without faults.</param>
    /// <exception cref="ArgumentException">An intervention is at fault.</exception>
    public static Timeline Of(ScenarioOptions scenario)
    {
        var timeline = Check(scenario, makeAges: true);
        return timeline.problems.Count == 0
            ? timeline
            : throw new ArgumentException(string.Join(Environment.NewLine, timeline.problems.Select(problem => problem.Message)), nameof(scenario));
    }

    /// <summary>Reads a scenario's interventions and finds what is wrong with them.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="makeAges">Whether the scenario is otherwise without faults, so that settings can be tried out on it.</param>
    internal static Timeline Check(ScenarioOptions scenario, bool makeAges)
    {
        var timeline = new Timeline(scenario);
        if (makeAges)
        {
            timeline.TryEach();
        }

        if (makeAges && timeline.problems.Count == 0)
        {
            timeline.MakeAges();
        }

        return timeline;
    }

    private static string PathOf(string set) => set[..set.IndexOf('=', StringComparison.Ordinal)];

    // Which of two values holds must not depend on the order in which they were written down.
    private IEnumerable<InterventionProblem> Overlaps()
    {
        for (var later = 0; later < Interventions.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (Collide(Interventions[earlier], Interventions[later]) is { } path)
                {
                    var index = Interventions[later].Number - 1;
                    var property = scenario.Interventions[index].Event.Length > 0 ? nameof(InterventionOptions.Event) : nameof(InterventionOptions.Set);
                    yield return new InterventionProblem(
                        index,
                        property,
                        $"`{path}` is set by intervention {Interventions[earlier].Number} in the list at the same time; let one end before the other begins");
                    break;
                }
            }
        }
    }

    private static string? Collide(Intervention a, Intervention b)
    {
        var (first, second) = a.FromTick <= b.FromTick ? (a, b) : (b, a);
        var overlap = first.FromTick == second.FromTick || (first.UntilTick is not null && second.FromTick < first.UntilTick);
        return overlap ? first.Sets.Select(PathOf).FirstOrDefault(path => second.Sets.Any(set => Meet(path, PathOf(set)))) : null;
    }

    private static bool Meet(string path, string other)
        => path == other
            || path.StartsWith(other + ".", StringComparison.Ordinal)
            || other.StartsWith(path + ".", StringComparison.Ordinal);

    // Each alone, so that a fault is told of the intervention whose it is.
    private void TryEach()
    {
        foreach (var intervention in Interventions.Where(intervention => intervention.Sets.Count > 0))
        {
            var result = With(intervention.Sets);
            var message = result.Value is { } changed
                ? SettledOptions.FirstDifference(scenario, changed) ?? SettledPolicies.FirstDifference(scenario, changed)
                : $"{result.Faults[0].Key}: {result.Faults[0].Message}";
            AddProblem(intervention, message);
        }
    }

    private void MakeAges()
    {
        var ages = new List<ScenarioAge>();
        var before = With([]).Value is { } bare ? ScenarioWriter.Write(bare) : "";
        foreach (var tick in Interventions.SelectMany(Hours).Where(tick => tick < EndTick).Distinct().Order())
        {
            var holding = Interventions.Where(item => item.HoldsAt(tick)).OrderBy(item => item.FromTick).ThenBy(item => item.Number).ToList();
            var result = With([.. holding.SelectMany(item => item.Sets)]);
            if (result.Value is not { } options)
            {
                AddProblem(holding.Count > 0 ? holding[^1] : Interventions[0], $"{result.Faults[0].Key}: {result.Faults[0].Message}");
                return;
            }

            var after = ScenarioWriter.Write(options);
            if (after != before)
            {
                options.Interventions = scenario.Interventions;
                ages.Add(new ScenarioAge(tick, options));
            }

            before = after;
        }

        Ages = ages;
    }

    private int EndTick => (scenario.Run.WarmupDays + scenario.Run.Days) * Calendar.HoursPerDay;

    private static IEnumerable<int> Hours(Intervention item) => item.UntilTick is { } until ? [item.FromTick, until] : [item.FromTick];

    private ScenarioResult<ScenarioOptions> With(IReadOnlyList<string> sets)
        => ScenarioReader.ReadText("scenario", text, ["interventions=[]", .. sets], into: new ScenarioOptions(scenario.Rules));

    private void AddProblem(Intervention intervention, string? message)
    {
        if (message is not null)
        {
            var index = intervention.Number - 1;
            var isEvent = scenario.Interventions[index].Event.Length > 0;
            problems.Add(new InterventionProblem(index, isEvent ? nameof(InterventionOptions.Event) : nameof(InterventionOptions.Set), message));
        }
    }
}
