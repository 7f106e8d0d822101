using System.Globalization;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// How much more orders vary than what is wanted (Chen, Drezner, Ryan, Simchi-Levi 2000): factories in a row, each ordering up to what it
/// forecasts for its lead time.
/// </summary>
public sealed class BullwhipCase : ValidationCase
{
    private const int Days = 500;

    // So far from zero that no order of any stage would be negative: the classic allows for that, and then nothing is cut off.
    private const double Mean = 1e6;
    private const double Deviation = 100;

    /// <inheritdoc/>
    public override string Name => "bullwhip";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Word("forecast", OrderFilter.MovingAverage, "exponential"),
        CaseParameter.Whole("lead", 1, 1, 10),
        CaseParameter.Whole("window", 5, 1, 100),
        CaseParameter.Number("alpha", 0.2, 0.01, 1),
        CaseParameter.Number("rho", 0, 0, 0.95),
        CaseParameter.Whole("stages", 1, 1, 6),
        CaseParameter.Word("sharing", "orders", OrderFilter.All),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Quick =>
        [[], ["lead=2"], ["forecast=exponential", "lead=2"], ["stages=4"], ["stages=4", "sharing=all"]];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Long =>
        [.. Quick, ["rho=0.5"], ["lead=2", "rho=0.9"], ["forecast=exponential", "lead=2", "rho=0.5"], ["lead=4", "window=20"], ["stages=3", "rho=0.5"]];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        double?[] expected = [.. Enumerable.Range(1, run.Settings.Whole("stages")).Select(stage => (double?)OrderFilter.VarianceRatio(run.Settings, stage))];
        var means = Replications.Until(run, expected, seed => Live(run, seed));
        return means.Select((mean, index) => run.Stochastic(string.Create(CultureInfo.InvariantCulture, $"varianceRatio.{index + 1}"), mean, expected[index]));
    }

    /// <summary>Squared departures of each stage's orders from their mean, over those of demand.</summary>
    internal static RunValue[] Live(CaseRun run, ulong seed)
    {
        var settings = run.Settings;
        var stages = settings.Whole("stages");
        var warmup = Warmup(settings);
        var orders = DemandSeries.Normal(seed, warmup + Days, Mean, Deviation, settings.Number("rho"));
        var belt = StageBelt.Of([.. Enumerable.Range(1, stages).Select(number => StageOf(settings, number) with { Orders = number == 1 ? StageBelt.Given(orders) : null })], Days, warmup);
        var outcome = ReducedBelt.Live(run, belt, seed, withEntityDays: true);
        var wanted = orders.Skip(warmup).Sum(units => Square(units - Mean));
        var index = MetricCatalog.IndexWithinKind(Metric.FactoryReleasedUnits);
        return [.. Enumerable.Range(1, stages).Select(number => new RunValue(
            outcome.EntityDays.Where(row => row.Day > 0 && row.Entity == StageBelt.Factory(number)).Sum(row => Square(row.Sums[index] - Mean)),
            wanted))];
    }

    // Until what was not lived has left every window, or nearly every smoothed forecast.
    private static int Warmup(CaseSettings settings)
    {
        const double Forgotten = 20;
        var memory = settings.Word("forecast") == OrderFilter.MovingAverage ? settings.Whole("window") : (int)(Forgotten / settings.Number("alpha"));
        return settings.Whole("stages") * (memory + settings.Whole("lead") + 2);
    }

    private static Stage StageOf(CaseSettings settings, int number)
    {
        var isLast = number == settings.Whole("stages");
        var lead = settings.Whole("lead");
        return new Stage
        {
            LeadDays = lead - 1,
            Rule = "standard",
            ForecastPerDay = Mean,
            Smoothing = settings.Number("alpha"),
            WindowDays = settings.Word("forecast") == OrderFilter.MovingAverage ? settings.Whole("window") : 0,
            StartUnits = (long)(lead * Mean),
            Supplier = isLast ? 0 : number + 1,
            SharesDemand = !isLast && settings.Word("sharing") == OrderFilter.All,
        };
    }

    private static double Square(double value) => value * value;
}
