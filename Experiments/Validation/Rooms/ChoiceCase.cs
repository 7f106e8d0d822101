using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Rooms;

/// <summary>
/// The viewers of a room as choosers: one show of a store room, whose goods differ in price only, before so many ready people that all who
/// watch came to buy. It is the room's first hour, in which all goods have the same airtime.
/// </summary>
public sealed class ChoiceCase : ValidationCase
{
    private const double CnyPerUtility = 100;

    /// <inheritdoc/>
    public override string Name => "choice";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } = [CaseParameter.Numbers("utilities", "1,0,0", -5, 5, 8)];

    /// <summary>The choice rule; tests put another in its place.</summary>
    internal ChoiceRule Rule { get; init; } = Choice.Probabilities;

    /// <summary>Probabilities of products, and of nothing as the result.</summary>
    internal delegate double ChoiceRule(ReadOnlySpan<double> utilities, ReadOnlySpan<double> attention, Span<double> probabilities);

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var utilities = run.Settings.Numbers("utilities");
        double[] attention = [.. utilities.Select(_ => 1.0)];
        var measured = new double[utilities.Length];
        var nothing = Rule(utilities, attention, measured);
        double[] weights = [.. utilities.Select(Math.Exp), 1];
        double[] expected = [.. weights.Select(weight => weight / weights.Sum())];
        var lived = Replications.Until(run, [.. expected.Select(share => (double?)share)], seed => Live(run, utilities, seed));
        for (var option = 0; option < expected.Length; option++)
        {
            var name = option < utilities.Length ? (option + 1).ToString(CultureInfo.InvariantCulture) : "nothing";
            yield return run.Formula($"share.{name}", option < utilities.Length ? measured[option] : nothing, expected[option]);
            yield return run.Stochastic($"shareInRoom.{name}", lived[option], expected[option]);
        }
    }

    private static RunValue[] Live(CaseRun run, double[] utilities, ulong seed)
    {
        var show = new FirstShow(utilities.Length);
        var outcome = ReducedBelt.Live(run, Scenario(utilities), seed, show);
        double people = outcome.Days.Sum(day => day.Sums.Total(Metric.RoomViewers));
        return [.. show.Wanted.Append((int)people - show.Wanted.Sum()).Select(units => new RunValue(units, people))];
    }

    private static ScenarioOptions Scenario(double[] utilities)
    {
        var best = utilities.Max();
        var scenario = ReducedBelt.Read(string.Create(CultureInfo.InvariantCulture, $$"""
            run: {days: 1, warmupDays: 0}
            nature: {attributes: [shape], buzzSd: 0, showLuckSd: 0, fadsPerSegmentDay: 0, categoryVolumeSd: 0}
            choice: {constant: {{best + 1}}, priceSensitivity: {{1 / CnyPerUtility}}, tasteSensitivity: 0, promiseSensitivity: 0, ratingSensitivity: 0, trustSensitivity: 0, loyalBonus: 0}
            categories: [{id: goods, needPerSegmentDay: 500000, interestLagHours: 0, giveUpPerDay: 0.1}]
            platforms: [{id: feed, recommendedTargeting: 100, recommendedViewsPerPersonDay: 0.1}]
            segments: [{id: people, platform: feed, population: 2000000}]
            classes:
              shop:
                content: {team: false}
                store: {liveHoursPerDay: 1, firstHour: 20, followers: 0, adCnyPerHour: 0, skusPerShow: {{utilities.Length}}, shelfShare: 0}
            factories:
              - {class: shop, skus: {{utilities.Length}}, rooms: 1}
            knobs:
              belt: {redesign: none}
            """));
        scenario.Factories[0].Designs.AddRange(utilities.Select(utility => new SkuOptions
        {
            Category = "goods",
            PriceCny = CnyPerUtility * (1 + best - utility),
            StartStockUnits = 10_000_000,
            StartForecastPerDay = 0,
        }));
        return scenario;
    }

    /// <summary>Reads what the first show tells SKUs.</summary>
    private sealed class FirstShow(int goods) : IRunObserver
    {
        private bool isOver;

        public int[] Wanted { get; } = new int[goods];

        public void TickClosed(int tick, LocalEngine engine)
        {
            if (isOver)
            {
                return;
            }

            foreach (var letter in engine.LettersUnderWay)
            {
                if (letter.Body is SkuCounts counts)
                {
                    Wanted[letter.To.Number - 1] += counts.Wanted;
                    isOver = true;
                }
            }
        }
    }
}
