using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>
/// The belt's coordinator. Under every policy it adds up what rooms, shelves and factories report and measures how well need
/// could be estimated; it plans and publishes only for factories whose policy asks for it, and costs nothing else.
/// </summary>
public sealed partial class HubEntity : Entity, IHasBook
{
    private readonly Belt belt;
    private readonly HubMandate mandate;

    /// <summary>Makes the hub in its state before hour 0.</summary>
    /// <param name="belt">The belt.</param>
    /// <param name="start">What it knows already; nothing if not given.</param>
    public HubEntity(Belt belt, HubStart? start = null)
        : base(Belt.Hub)
    {
        this.belt = belt;
        mandate = new HubMandate(belt);
        var cells = belt.CategoryCount * belt.ClusterCount;
        Today = DemandDay.Of(0, cells, belt.AttributeCount);
        MeasuredOrders = new long[cells];
        Needs = [.. Enumerable.Range(0, cells).Select(_ => new NeedRecord())];
        HotWords = HotWordPool.Of(cells * belt.AttributeCount);
        Errors = ErrorRecord.Of(belt.CategoryCount);
        Routing = mandate.Routes ? new RoutingRecord() : null;
        Planning = mandate.Plans ? new PlanningRecord { NextPlan = Calendar.HoursPerDay + mandate.DataAgeHours } : null;
        for (var cell = 0; start is not null && cell < cells; cell++)
        {
            Needs[cell].Start(start.WantsPerDay[cell], mandate.Noise);
        }
    }

    /// <summary>Its cash.</summary>
    public Book Book { get; private set; } = new();

    /// <summary>What was reported of the day that is under way.</summary>
    public DemandDay Today { get; private set; }

    /// <summary>Units ordered in rooms and bought off shelves in the measured days, per cell; no plan rests on it.</summary>
    public long[] MeasuredOrders { get; private set; }

    /// <summary>Days over, but not yet old enough to be used.</summary>
    public List<DemandDay> Waiting { get; private set; } = [];

    /// <summary>Estimates per cell: category times clusters plus cluster.</summary>
    public List<NeedRecord> Needs { get; private set; }

    /// <summary>Pooled hot words.</summary>
    public HotWordPool HotWords { get; private set; }

    /// <summary>Factories' reports.</summary>
    public CapacityArchive Capacities { get; private set; } = new();

    /// <summary>Errors of its estimates.</summary>
    public ErrorRecord Errors { get; private set; }

    /// <summary>The last hour of the data its estimates rest on; -1 before the first day.</summary>
    public int DataTick { get; private set; } = -1;

    /// <summary>Overflow it routed; null for a hub that routes none.</summary>
    public RoutingRecord? Routing { get; private set; }

    /// <summary>State of planning; null for a hub that only measures.</summary>
    public PlanningRecord? Planning { get; private set; }

    /// <inheritdoc/>
    public override void Step(Hour hour)
    {
        SetPlanAlarm(hour);
        ReadLetters(hour);
        if (hour.HourOfDay == 0)
        {
            CloseDay(hour);
        }

        UseOldEnoughData(hour);
        PlanIfDue(hour);
        RouteOverflow(hour);
    }

    /// <summary>Counts how unequally the measured orders fell on niches, the pairs of a category and a cluster.</summary>
    public override void Close(Hour hour)
    {
        if (Concentration.Herfindahl(MeasuredOrders) is { } index)
        {
            hour.Count(Metric.HubNicheIndexMicro, Fixed.FromDouble(index));
        }
    }

    /// <inheritdoc/>
    public override void Describe(Codec codec)
    {
        Book = codec.Part("book", Book);
        Today = codec.Part("today", Today);
        MeasuredOrders = codec.Longs("measuredOrders", MeasuredOrders);
        Waiting = codec.Items("waiting", Waiting);
        Needs = codec.Items("needs", Needs);
        HotWords = codec.Part("hotWords", HotWords);
        Capacities = codec.Part("capacities", Capacities);
        Errors = codec.Part("errors", Errors);
        DataTick = codec.Int("dataTick", DataTick);
        Planning = codec.Optional(1, "planning", Planning);
        Routing = codec.Optional(14, "routing", Routing);
    }
}
