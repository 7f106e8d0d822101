using System.Globalization;
using MathNet.Numerics.Distributions;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>
/// A stock whose customers order some periods before they want the goods (Hariharan and Zipkin): each period of notice is one less to hold stock for.
/// The factory pre-sells; each deposit starts its job at once.
/// </summary>
public sealed class PreorderCase : ValidationCase
{
    private const int Days = 400;

    // What is ordered at 18:00 is there in the last hour of the day after the last for which there must be stock, just before the classic
    // charges: five hours and a day more, of which the line takes one.
    private const double BeyondLeadDays = 1 + (3.99 / 24);

    /// <inheritdoc/>
    public override string Name => "preorder";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Whole("notice", 0, 0, 31),
        CaseParameter.Whole("lead", 4, 0, 30),
        CaseParameter.Number("mean", 10, 0.1, 1000),
        CaseParameter.Number("holding", 1, 0.001, 1000),
        CaseParameter.Number("penalty", 9, 0.001, 1000),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Quick { get; } =
        [.. Enumerable.Range(0, 6).Select(notice => new[] { string.Create(CultureInfo.InvariantCulture, $"notice={notice}") })];

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        Require(run.Settings);
        var wanted = Wanted(run.Settings);
        yield return run.Formula("orderUpToLevel", Level(run.Settings), wanted == 0 ? 0 : LeastLevel(run.Settings), digits: 0);
        double? expected = wanted == 0 ? 0 : CostOf(run.Settings, wanted);
        if (wanted == 0)
        {
            yield return run.Deterministic("costPerPeriod", Live(run, seed: 1).Value / Days, expected);
        }
        else
        {
            yield return run.Stochastic("costPerPeriod", Replications.Until(run, [expected], seed => [Live(run, seed)])[0], expected);
        }
    }

    // Mean demand of the periods for which there must be stock.
    private static double Wanted(CaseSettings settings) => settings.Number("mean") * (settings.Whole("lead") + 1 - settings.Whole("notice"));

    private static double Share(CaseSettings settings) => settings.Number("penalty") / (settings.Number("penalty") + settings.Number("holding"));

    // By the model's own inversion, which draws its people too.
    private static int Level(CaseSettings settings) => Wanted(settings) == 0 ? 0 : Inversion.PoissonQuantile(Wanted(settings), Share(settings));

    private static int LeastLevel(CaseSettings settings)
    {
        var level = 0;
        while (Poisson.CDF(Wanted(settings), level) < Share(settings))
        {
            level++;
        }

        return level;
    }

    private static double CostOf(CaseSettings settings, double wanted)
    {
        var level = LeastLevel(settings);
        var left = Enumerable.Range(0, level).Sum(demand => (level - demand) * Poisson.PMF(wanted, demand));
        return (settings.Number("holding") * left) + (settings.Number("penalty") * (left + wanted - level));
    }

    /// <summary>Cost per day.</summary>
    internal static RunValue Live(CaseRun run, ulong seed)
    {
        var settings = run.Settings;
        var (notice, lead) = (settings.Whole("notice"), settings.Whole("lead"));
        var warmup = (2 * lead) + notice + 5;
        var stage = new Stage
        {
            PreSells = notice > 0,
            LeadDays = notice > 0 ? lead + BeyondLeadDays : lead,
            Rule = FormattableString.Invariant($"base-stock({Level(settings)})"),
            StartUnits = Level(settings),
            Orders = StageBelt.Given(DemandSeries.Poisson(seed, warmup + Days, settings.Number("mean")), notice),
        };
        double cost = 0;
        var watch = new StageWatch((day, lines) => cost += day < warmup ? 0 : Charge(settings, lines[0].Stock.Units - Due(lines[0], day)));
        ReducedBelt.Live(run, StageBelt.Of([stage], Days, warmup), seed, watch);
        return new RunValue(cost, Days);
    }

    private static double Charge(CaseSettings settings, int level) => level >= 0 ? settings.Number("holding") * level : -settings.Number("penalty") * level;

    // What is wanted by the end of the day and not shipped.
    private static int Due(ProductLine line, int day)
        => line.Orders.Orders.Where(order => order.DueTick < (day + 1) * Model.Engine.Calendar.HoursPerDay).Sum(order => order.Units);

    private void Require(CaseSettings settings)
    {
        if (settings.Whole("notice") > settings.Whole("lead") + 1)
        {
            var written = string.Create(CultureInfo.InvariantCulture, $"notice={settings.Whole("notice")}");
            throw new CaseFaultException(CaseFault.OutOfRange, written, [string.Create(CultureInfo.InvariantCulture, $"0..{settings.Whole("lead") + 1} (the lead time and one review)")]) { Case = Name };
        }
    }
}
