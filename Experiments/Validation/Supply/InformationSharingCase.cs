using OrleansIndustrialBelt.Model.Factories;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// What it is worth to a plant to know its retailer's sales (Lee, So, Tang 2000), and that it is worth nothing to a plant that reads them out of
/// the history of orders. The cost of a plant's stock is in proportion to the standard deviation of it.
/// </summary>
public sealed class InformationSharingCase : ValidationCase
{
    private const int Days = 500;
    private const int Warmup = 60;
    private const int HistoryDays = 250;
    private const double Mean = 1e7;
    private const double Deviation = StageBelt.Scale;

    /// <inheritdoc/>
    public override string Name => "information-sharing";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("rho", 0.7, 0, 0.95),
        CaseParameter.Whole("retailerLead", 4, 0, 20),
        CaseParameter.Whole("plantLead", 4, 0, 20),
        CaseParameter.Word("plantForecast", "lastOrder", "history"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Quick => [[], ["plantForecast=history"]];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Long => [.. Quick, ["rho=0.3"], ["rho=0.5", "retailerLead=2", "plantLead=6"]];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var (shared, unshared) = Variances(run.Settings);
        double?[] expected = [shared, unshared, 1 - Math.Sqrt(shared / unshared)];
        var means = Replications.Until(run, means => Results(means).Where((mean, i) => !mean.IsKnownTo(run.Precision, expected[i])).ToList() is [], seed => Live(run, seed));
        var results = Results(means);
        yield return run.Stochastic("varianceShared", results[0], expected[0]);
        yield return run.Stochastic("varianceUnshared", results[1], expected[1]);
        yield return run.Stochastic("saving", results[2], expected[2]);
    }

    // 1 - √r, and the error of √r is that of r over 2√r.
    private static RunMean[] Results(IReadOnlyList<RunMean> means)
    {
        var root = Math.Sqrt(means[2].Mean);
        return [means[0], means[1], new RunMean(1 - root, means[2].StandardError / (2 * root))];
    }

    // V' = Σ (1 - ρ^(l+1+i))²/(1 - ρ)², i = 1..L+1;  V = V' + (ρ(1 - ρ^(l+1))(1 - ρ^(L+1))/(1 - ρ)²)², or V' for a plant that reads the history.
    private static (double Shared, double Unshared) Variances(CaseSettings settings)
    {
        var (rho, retailer, plant) = (settings.Number("rho"), settings.Whole("retailerLead") + 1, settings.Whole("plantLead") + 1);
        var shared = Enumerable.Range(1, plant).Sum(i => Square((1 - Math.Pow(rho, retailer + i)) / (1 - rho)));
        var blind = Square(rho * (1 - Math.Pow(rho, retailer)) * (1 - Math.Pow(rho, plant)) / Square(1 - rho));
        return (shared, settings.Word("plantForecast") == "history" ? shared : shared + blind);
    }

    /// <summary>
    /// Variance of the plant's stock with and without sales shared, and the ratio of the two, whose error is less than theirs, since both met
    /// the same demand.
    /// </summary>
    internal static RunValue[] Live(CaseRun run, ulong seed)
    {
        var settings = run.Settings;
        var rho = settings.Number("rho");
        var behind = FormattableString.Invariant($"({Mean}, {rho}, {settings.Whole("retailerLead") + 1})");
        var shared = Squares(run, seed, "autoregressive-of-sales" + behind, 1, isShared: true);
        var unshared = settings.Word("plantForecast") == "history"
            ? Squares(run, seed, "autoregressive-of-orders" + behind, HistoryDays, isShared: false)
            : Squares(run, seed, FormattableString.Invariant($"autoregressive({Mean}, {rho})"), 1, isShared: false);
        return [new RunValue(shared, Days), new RunValue(unshared, Days), new RunValue(shared, unshared)];
    }

    // Without safety stock the plant's inventory level is what its forecast was off by, and its mean is zero.
    private static double Squares(CaseRun run, ulong seed, string rule, int windowDays, bool isShared)
    {
        var settings = run.Settings;
        var rho = settings.Number("rho");
        var retailer = new Stage
        {
            LeadDays = settings.Whole("retailerLead"),
            Rule = FormattableString.Invariant($"autoregressive({Mean}, {rho})"),
            WindowDays = 1,
            ForecastPerDay = Mean,
            StartUnits = (long)((settings.Whole("retailerLead") + 1) * Mean),
            Supplier = 2,
            SharesDemand = isShared,
            Orders = StageBelt.Given(DemandSeries.Normal(seed, Warmup + Days, Mean, Deviation, rho)),
        };
        var plant = new Stage
        {
            LeadDays = settings.Whole("plantLead"),
            Rule = rule,
            WindowDays = windowDays,
            ForecastPerDay = Mean,
            StartUnits = (long)((settings.Whole("plantLead") + 1) * Mean),
        };
        double squares = 0;
        var watch = new StageWatch((day, lines) => squares += day < Warmup ? 0 : Square(Level(lines[1])));
        ReducedBelt.Live(run, StageBelt.Of([retailer, plant], Days, Warmup), seed, watch);
        return squares;
    }

    private static double Level(ProductLine line) => StageWatch.InventoryLevel(line) / StageBelt.Scale;

    private static double Square(double value) => value * value;
}
