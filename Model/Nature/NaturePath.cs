using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// What nature does over the days of one run, whatever the policies: tastes, fads, the swings of categories and product
/// lines. A function of scenario and nature seed alone; shared by all entities and never changed.
/// </summary>
public sealed class NaturePath
{
    private readonly double buzzSd;
    private readonly SlowSwing buzz;
    private readonly TasteField tastes;
    private readonly double[][] activity;
    private readonly double[] volumes;
    private readonly double[] needPerHour;
    private readonly int categories;
    private readonly List<PlatformOptions> platforms;
    private readonly SlowSwing?[] currencies;

    /// <summary>Computes the paths of a run.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="society">Its segments.</param>
    /// <param name="natureSeed">The seed.</param>
    /// <param name="days">Days of the run, warm-up included.</param>
    public NaturePath(ScenarioOptions scenario, Society society, ulong natureSeed, int days)
    {
        Society = society;
        categories = scenario.Categories.Count;
        buzzSd = scenario.Nature.BuzzSd;
        buzz = new SlowSwing(natureSeed, Purpose.Buzz, scenario.Nature.BuzzDays * Calendar.HoursPerDay);
        tastes = new TasteField(scenario, society, natureSeed, days);
        platforms = scenario.Platforms;
        currencies = [.. platforms.Select(platform => platform.Foreign is { } foreign
            ? new SlowSwing(natureSeed, Purpose.CurrencyRate, foreign.CurrencyDays * Calendar.HoursPerDay)
            : null)];
        activity = [.. society.Segments.Select(ActivityProfile.Of)];
        volumes = Volumes(scenario, natureSeed, days);
        needPerHour = Needs(scenario, society);
    }

    /// <summary>The segments.</summary>
    public Society Society { get; }

    /// <summary>Fads that start within the run, by onset, then segment.</summary>
    public IReadOnlyList<Fad> Fads => tastes.Fads;

    /// <summary>The taste θ of a segment for a category on a day since the start, fads included.</summary>
    public ReadOnlySpan<double> TasteOf(int segment, int category, int day) => tastes.Taste(segment, category, day);

    /// <summary>|q - θ|², the squared distance of a design and a segment's taste.</summary>
    public double SquaredDistance(Design design, int segment, int category, int day)
    {
        var taste = tastes.Taste(segment, category, day);
        ReadOnlySpan<double> vector = design.Vector;
        double sum = 0;
        for (int k = 0; k < taste.Length; k++)
        {
            double difference = vector[k] - taste[k];
            sum += difference * difference;
        }

        return sum;
    }

    /// <summary>
    /// Mean number of people of a segment who become aware of a need in a category at a tick, when all have none: need per
    /// segment and day · need factor · population over the mean population · activity / 24 · volume · (1 + lift of fads).
    /// </summary>
    public double AwarenessRate(int segment, int category, int tick)
    {
        int day = tick / Calendar.HoursPerDay;
        return needPerHour[(segment * categories) + category]
            * Activity(segment, tick)
            * Volume(category, day)
            * (1 + tastes.Lift(segment, category, day));
    }

    /// <summary>
    /// What a payment on a platform is worth at home per CNY of list price: 1 on a domestic one, else rate · exp(sd·z - sd²/2)
    /// with a slow swing z.
    /// </summary>
    public double CurrencyRate(EntityId platform, int tick)
    {
        int index = platform.Number - 1;
        if (currencies[index] is not { } swing || platforms[index].Foreign is not { } foreign)
        {
            return 1;
        }

        double sd = foreign.CurrencySd;
        return foreign.CurrencyRate * Elementary.Exp((sd * swing.At(platform.Packed, tick)) - (sd * sd / 2));
    }

    /// <summary>Activity of a segment at a tick: its mean over a week is 1.</summary>
    public double Activity(int segment, int tick) => activity[segment][tick % Calendar.HoursPerWeek];

    /// <summary>The slow swing of a category's volume on a day: lognormal, mean 1.</summary>
    public double Volume(int category, int day) => volumes[(day * categories) + category];

    /// <summary>The slow swing of a product line's attraction, in units of utility.</summary>
    public double Buzz(EntityId sku, int tick) => buzzSd * buzz.At(sku.Packed, tick);

    /// <summary>The same, for a caller that asks hour after hour and keeps the span between two knots.</summary>
    public double Buzz(EntityId sku, int tick, ref SwingSpan span) => buzzSd * buzz.At(sku.Packed, tick, ref span);

    private static double[] Volumes(ScenarioOptions scenario, ulong seed, int days)
    {
        double sd = scenario.Nature.CategoryVolumeSd;
        var swing = new SlowSwing(seed, Purpose.CategoryVolume, scenario.Nature.CategoryVolumeDays * Calendar.HoursPerDay);
        int count = scenario.Categories.Count;
        double[] factors = new double[days * count];
        for (int i = 0; i < factors.Length; i++)
        {
            double z = swing.At(NatureKey.OfCategory(i % count), i / count * Calendar.HoursPerDay);
            factors[i] = Elementary.Exp((sd * z) - (sd * sd / 2));
        }

        return factors;
    }

    private static double[] Needs(ScenarioOptions scenario, Society society)
    {
        double meanPopulation = society.Segments.Sum(segment => (long)segment.Population) / (double)society.Segments.Count;
        return [.. society.Segments.SelectMany(segment => scenario.Categories.Select(category =>
            category.NeedPerSegmentDay * segment.NeedFactor * (segment.Population / meanPopulation) / Calendar.HoursPerDay))];
    }
}
