using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Numbers of a factory that follow from its profile, the scenario, and what it has bought or closed.</summary>
internal sealed record FactoryTerms
{
    /// <summary>Spreads replanning over the interval; prime to all common intervals.</summary>
    private const int OffsetStep = 61;

    private const int ExpressLotsPerBatch = 4;
    private const double MinutesPerDay = 1440;
    private const double MinutesPerHour = 60;

    /// <summary>Number of ordinary lines.</summary>
    public required int LineCount { get; init; }

    /// <summary>Capacity of all lines that are open, in units per day.</summary>
    public required double UnitsPerDay { get; init; }

    /// <summary>Share of the lines that are open.</summary>
    public required double OpenShare { get; init; }

    /// <summary>Units of an express lot, for which material is stocked; 0 without an express lane.</summary>
    public required int ExpressLotUnits { get; init; }

    /// <summary>Whether there is an express lane beside the ordinary lines.</summary>
    public bool HasExpressLane => ExpressLotUnits > 0;

    /// <summary>Minutes per unit on an ordinary line, inspection included.</summary>
    public required double MinutesPerUnit { get; init; }

    /// <summary>Minutes per unit on the express lane, inspection included.</summary>
    public required double ExpressMinutesPerUnit { get; init; }

    /// <summary>Minutes of a changeover.</summary>
    public required long ChangeoverMinutes { get; init; }

    /// <summary>Hours from release to material.</summary>
    public required int MaterialHours { get; init; }

    /// <summary>Hours from the line to the stock.</summary>
    public required int FinishingHours { get; init; }

    /// <summary>Units of the longest job.</summary>
    public required int SplitUnits { get; init; }

    /// <summary>Hours from one replanning to the next; a day where the factory is told what to release, at midnight.</summary>
    public required int ReplanHours { get; init; }

    /// <summary>Tick of the first replanning.</summary>
    public required int ReplanOffset { get; init; }

    /// <summary>Planned hours from release to stock: material, queue, run of the smallest job, finishing.</summary>
    public required int LeadHours { get; init; }

    /// <summary>H, the days an order-up-to level must cover: planned lead and review.</summary>
    public required double HorizonDays { get; init; }

    /// <summary>How order-up-to levels are settled.</summary>
    public required IOrderUpToRule OrderUpTo { get; init; }

    /// <summary>Units that may be on their way at a time: what all lines make within H.</summary>
    public required int PipelineLimitUnits { get; init; }

    /// <summary>Deposits on a SKU at which its job starts, in units.</summary>
    public required int PreorderUnits { get; init; }

    /// <summary>Hours promised for stocked goods.</summary>
    public required int PromiseHours { get; init; }

    /// <summary>Per category, the factories that can make for it.</summary>
    public required int[] MakersOf { get; init; }

    /// <summary>Cost of one parcel, in fen.</summary>
    public required long ShippingFen { get; init; }

    /// <summary>Cost of one return, in fen.</summary>
    public required long ReturnFen { get; init; }

    /// <summary>The numbers a factory starts with.</summary>
    public static FactoryTerms Of(FactoryProfile profile, Belt belt) => Of(profile, belt, profile.Class.Production, closedLines: 0);

    /// <summary>Computes the numbers.</summary>
    /// <param name="profile">What the factory is.</param>
    /// <param name="belt">The belt.</param>
    /// <param name="production">How it makes goods now.</param>
    /// <param name="closedLines">Lines that were closed; their capacity is gone.</param>
    public static FactoryTerms Of(FactoryProfile profile, Belt belt, ProductionOptions production, int closedLines)
    {
        // With more lines than there are now, at least one stays open.
        var lineCount = Math.Max(1, production.LineCount - closedLines);
        var unitsPerDay = closedLines == 0 ? profile.CapacityPerDay : profile.CapacityPerDay * lineCount / production.LineCount;
        var interval = Math.Max(profile.Policy.ReplanHours, production.MinimumReplanHours);
        var linePerDay = profile.CapacityPerDay / production.LineCount;
        var ordinaryShare = 1 - production.ExpressShare;
        var leadDays = production.MaterialLeadDays + production.PlannedQueueDays + production.FinishingDays
            + (production.MinimumBatch / linePerDay);
        var horizonDays = leadDays + ((double)interval / Calendar.HoursPerDay);
        return new FactoryTerms
        {
            LineCount = lineCount,
            UnitsPerDay = unitsPerDay,
            OpenShare = (double)lineCount / production.LineCount,
            ExpressLotUnits = production.ExpressShare > 0 ? Math.Max(1, production.MinimumBatch / ExpressLotsPerBatch) : 0,
            MinutesPerUnit = MinutesFor(linePerDay * ordinaryShare, production),
            ExpressMinutesPerUnit = production.ExpressShare > 0 ? MinutesFor(unitsPerDay * production.ExpressShare, production) : 0,
            ChangeoverMinutes = (long)Math.Ceiling(production.ChangeoverHours * MinutesPerHour),
            MaterialHours = Hours(production.MaterialLeadDays),
            FinishingHours = Hours(production.FinishingDays),
            SplitUnits = Math.Max(production.MinimumBatch, (int)Math.Floor(production.JobSplitDays * linePerDay)),
            ReplanHours = profile.GivenReleases is null ? interval : Calendar.HoursPerDay,
            ReplanOffset = profile.GivenReleases is not null ? 0 : Offset((int)((long)profile.Id.Number * OffsetStep % interval), interval, production.ReplanHour),
            LeadHours = Hours(leadDays),
            HorizonDays = horizonDays,
            OrderUpTo = belt.Scenario.Rules.OrderUpToOf(profile.Policy.OrderUpToRule),
            PipelineLimitUnits = Math.Max(production.MinimumBatch, (int)(unitsPerDay * horizonDays)),
            PreorderUnits = belt.Scenario.Preorder.ThresholdUnits ?? production.MinimumBatch,
            PromiseHours = Math.Max(1, Hours(production.PromiseDays)),
            MakersOf = CountMakers(belt),
            ShippingFen = Fen.FromCny(belt.Scenario.Money.ShippingCny),
            ReturnFen = Fen.FromCny(belt.Scenario.Money.ReturnHandlingCny),
        };
    }

    // A given hour keeps the day that the spread chose.
    private static int Offset(int spread, int interval, int? hourOfDay)
        => hourOfDay is not { } hour ? spread : interval % Calendar.HoursPerDay == 0 ? spread - (spread % Calendar.HoursPerDay) + hour : hour % interval;

    private static int[] CountMakers(Belt belt)
    {
        var makers = new int[belt.CategoryCount];
        foreach (var factory in belt.Factories)
        {
            for (var category = 0; category < makers.Length; category++)
            {
                makers[category] += factory.CanMake[category] ? 1 : 0;
            }
        }

        return makers;
    }

    // A line that takes no capacity at all would never finish; an express share of 1 leaves a millionth to the others.
    private static double MinutesFor(double unitsPerDay, ProductionOptions production)
        => (MinutesPerDay / Math.Max(unitsPerDay, 1e-6)) + (production.InspectionHoursPerThousand * MinutesPerHour / 1000);

    private static int Hours(double days) => (int)Math.Ceiling(days * Calendar.HoursPerDay);
}
