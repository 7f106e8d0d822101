using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>Fake orders of a room since its last daily close, which are then paid for.</summary>
public sealed class FakeAccount : IDescribed
{
    /// <summary>Fake units placed.</summary>
    public int Units { get; private set; }

    /// <summary>Fake units that the platform caught.</summary>
    public int CaughtUnits { get; private set; }

    /// <summary>Adds an hour's.</summary>
    public void Add(int units, int caught)
    {
        Units = checked(Units + units);
        CaughtUnits = checked(CaughtUnits + caught);
    }

    /// <summary>Pays for the fakes, and the penalties for those that were caught.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="book">The room's cash.</param>
    /// <param name="platform">Who caught them.</param>
    /// <param name="options">Prices.</param>
    /// <returns>What was paid, in fen.</returns>
    public long Pay(Hour hour, Book book, EntityId platform, FakeOrderOptions options)
    {
        var costFen = checked(Units * Fen.FromCny(options.CostCny));
        var penaltyFen = checked(CaughtUnits * Fen.FromCny(options.PenaltyCny));
        book.Spend(hour, Metric.RoomFakeOrderCostFen, costFen);
        book.Pay(hour, Metric.RoomPenaltyCostFen, platform, Metric.PlatformPenaltyIncomeFen, penaltyFen);
        hour.Count(Metric.RoomFakeCaughtUnits, CaughtUnits);
        if (CaughtUnits > 0)
        {
            hour.Note(new BeltEvent(
                hour.Tick, hour.Self, "fakesCaught", platform, new Fact("caughtUnits", CaughtUnits), new Fact("fakeUnits", Units), new Fact("penaltyCny", penaltyFen / 100.0)));
        }

        Units = 0;
        CaughtUnits = 0;
        return checked(costFen + penaltyFen);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        CaughtUnits = codec.Int("caughtUnits", CaughtUnits);
    }
}
