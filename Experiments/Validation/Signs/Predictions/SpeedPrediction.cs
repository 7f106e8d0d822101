using OrleansIndustrialBelt.Experiments.Validation.Supply;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Experiments.Validation.Signs.Predictions;

/// <summary>
/// A shop that orders in batches and the plant behind it, whose smoothed forecast may rest on the shop's sales instead of its orders. With stable demand
/// half the lead time or half the batch saves more than that information; where demand departs for days at a time, information saves more
/// than where it does not (Cachon, Fisher 2000).
/// </summary>
internal sealed class SpeedPrediction : Prediction
{
    private const int Days = 400;
    private const int Warmup = 60;
    private const int LeadDays = 4;
    private const double MeanPerDay = 50;
    private const double Deviation = 8;
    private const double BatchDays = 4;
    private const double Scale = 1_000;
    private const double Fashion = 0.8;
    private const double Smoothing = 0.1;
    private const double Holding = 1;
    private const double Penalty = 9;

    // No stage is ever short, so that its best level can be found afterwards: stock moves with the level, unit by unit.
    private const double Plenty = 3_000;

    public override int Number => 3;

    public override IReadOnlyList<PredictedEffect> Effects { get; } =
    [
        new("lead", EffectSign.Fall),
        new("batch", EffectSign.Fall),
        new("leadOverInformation", EffectSign.Fall),
        new("batchOverInformation", EffectSign.Fall),
        new("informationForFashion", EffectSign.Rise),
    ];

    public override RunValue[] Live(ulong seed)
    {
        var plain = Cost(seed, new Chain());
        var informed = Cost(seed, new Chain { IsInformed = true });
        var (fast, small) = (Cost(seed, new Chain { Lead = LeadDays / 2 }), Cost(seed, new Chain { Batch = BatchDays / 2 }));
        var fashion = Cost(seed, new Chain { Memory = Fashion });
        var informedFashion = Cost(seed, new Chain { Memory = Fashion, IsInformed = true });
        return
        [
            Change(plain, fast),
            Change(plain, small),
            Change(informed, fast),
            Change(informed, small),
            new RunValue((1 - (informedFashion / fashion)) - (1 - (informed / plain))),
        ];
    }

    // Of both stages per day, each at its best level.
    private double Cost(ulong seed, Chain chain)
    {
        var shop = Of(chain) with
        {
            Batch = (int)(chain.Batch * MeanPerDay * Scale),
            Smoothing = 0,
            Supplier = 2,
            SharesDemand = chain.IsInformed,
            Orders = StageBelt.Given(DemandSeries.Normal(seed, Warmup + Days, MeanPerDay * Scale, Deviation * Scale, chain.Memory)),
        };
        var levels = new List<double>[] { [], [] };
        var watch = new StageWatch((day, lines) =>
        {
            for (var stage = 0; stage < levels.Length && day >= Warmup; stage++)
            {
                levels[stage].Add(StageWatch.InventoryLevel(lines[stage]) / Scale);
            }
        });
        var rules = RuleBook.Standard.With("plenty", new PlentyRule());
        ReducedBelt.Live(new CaseRun(CaseList.All[0], CaseSettings.Of(CaseList.All[0], []), threads: 1) { Bend = Bend }, StageBelt.Of([shop, Of(chain)], Days, Warmup, rules: rules), seed, watch);
        return levels.Sum(BestCost);
    }

    private static Stage Of(Chain chain) => new()
    {
        LeadDays = chain.Lead,
        Rule = "plenty",
        ForecastPerDay = MeanPerDay * Scale,
        Smoothing = Smoothing,
        StartUnits = (long)((((chain.Lead + 1) * MeanPerDay) + Plenty) * Scale),
    };

    // The level at which stock is short as often as the costs of a unit too many and too few ask for.
    private static double BestCost(List<double> levels)
    {
        var sorted = levels.Order().ToList();
        var best = sorted[(int)(sorted.Count * Holding / (Holding + Penalty))];
        return sorted.Average(level => level >= best ? Holding * (level - best) : Penalty * (best - level));
    }

    private sealed record Chain
    {
        public int Lead { get; init; } = LeadDays;

        public double Batch { get; init; } = BatchDays;

        public double Memory { get; init; }

        public bool IsInformed { get; init; }
    }

    private sealed class PlentyRule : IOrderUpToRule
    {
        private static readonly OrderUpTo Standard = new();

        public OrderUpToLevel Decide(in OrderUpToCase facts)
        {
            var level = Standard.Decide(facts);
            return level with { LevelUnits = level.LevelUnits + (Plenty * Scale) };
        }
    }
}
