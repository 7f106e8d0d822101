using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Platforms;

/// <summary>
/// The people of a platform as the market of a novelty: to hear of it is to adopt it, and an hour is a period. The model's rate gives the
/// classic's numbers; people draw whether they adopt, and a person of the classic is ten thousand of ours.
/// </summary>
public sealed class DiffusionCase : ValidationCase
{
    private const int PeoplePerPerson = 10_000;

    /// <inheritdoc/>
    public override string Name => "diffusion";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("p", 0.03, 0.001, 1),
        CaseParameter.Number("q", 0.38, 0, 10),
        CaseParameter.Whole("market", 1000, 10, 10_000),
        CaseParameter.Whole("periods", 12, 1, 24),
    ];

    /// <summary>Share of those left who adopt in a period; tests put another rate in its place.</summary>
    internal Func<double, double, double, double, double> Rate { get; init; } = Bass.Rate;

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var classic = Adopters(run, Classic);
        var expected = Adopters(run, Rate);
        var lived = Replications.Until(run, [.. classic.Select(count => (double?)count)], seed => Live(run, seed));
        for (var period = 0; period < classic.Length; period++)
        {
            var name = (period + 1).ToString(CultureInfo.InvariantCulture);
            yield return run.Deterministic($"adopters.{name}", expected[period], classic[period], digits: 3);
            yield return run.Stochastic($"adoptersLived.{name}", lived[period], classic[period]);
        }

        yield return run.Deterministic("peakPeriod", Peak([.. lived.Select(mean => mean.Mean)]), Peak(classic), digits: 0);
    }

    // Bass 1969 in whole periods.
    private static double Classic(double external, double imitation, double adopters, double market)
        => external + (imitation * adopters / market);

    private static int Peak(double[] adopters) => Array.IndexOf(adopters, adopters.Max()) + 1;

    private static double[] Adopters(CaseRun run, Func<double, double, double, double, double> rate)
    {
        double market = run.Settings.Whole("market");
        double all = 0;
        var adopters = new double[run.Settings.Whole("periods")];
        for (var period = 0; period < adopters.Length; period++)
        {
            adopters[period] = (market - all) * Math.Min(1, rate(run.Settings.Number("p"), run.Settings.Number("q"), all, market));
            all += adopters[period];
        }

        return adopters;
    }

    private static RunValue[] Live(CaseRun run, ulong seed)
    {
        var crowd = new Crowd();
        ReducedBelt.Live(run, Scenario(run), seed, crowd);
        return [.. Enumerable.Range(0, run.Settings.Whole("periods")).Select(period => new RunValue((double)(crowd.WithoutIt[period] - crowd.WithoutIt[period + 1]) / PeoplePerPerson))];
    }

    private static ScenarioOptions Scenario(CaseRun run)
    {
        var people = run.Settings.Whole("market") * PeoplePerPerson;
        var scenario = ReducedBelt.Read(string.Create(CultureInfo.InvariantCulture, $$"""
            run: {days: 1, warmupDays: 0}
            categories: [{id: novelty, needPerSegmentDay: 0, giveUpPerDay: 0}]
            platforms: [{id: feed}]
            segments: [{id: people, platform: feed, population: {{people}} }]
            wordOfMouth: {awareAreImitated: true, toldPerView: 0}
            classes:
              idle:
                content: {team: false}
            factories: [{class: idle, skus: 1, rooms: 0}]
            knobs:
              belt: {rooms: false, shelfShare: 0, redesign: none}
            """));
        scenario.WordOfMouth!.ExternalPerDay = run.Settings.Number("p") * Model.Engine.Calendar.HoursPerDay;
        scenario.WordOfMouth.ImitationPerDay = run.Settings.Number("q") * Model.Engine.Calendar.HoursPerDay;
        return scenario;
    }

    /// <summary>Reads every hour how many people have not heard of it.</summary>
    private sealed class Crowd : IRunObserver
    {
        public List<long> WithoutIt { get; } = [];

        public void TickClosed(int tick, LocalEngine engine)
        {
            var platform = engine.Entities.OfType<Platform>().Single();
            if (tick == 0)
            {
                WithoutIt.Add(platform.Dormant.Sum() + platform.Aware.Sum() + platform.Ready.Sum());
            }

            WithoutIt.Add(platform.Dormant.Sum());
        }
    }
}
