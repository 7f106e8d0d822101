using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Rooms.Decisions;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>A room's leave to be on air, and its conduct since it was last judged.</summary>
public sealed class RoomPermit : IDescribed
{
    /// <summary>First tick at which a show may be held again; 0 if there never was a suspension.</summary>
    public int BlockedUntil { get; private set; }

    /// <summary>Days since the last judgement.</summary>
    public int Days { get; private set; }

    /// <summary>Units delivered since then.</summary>
    public int Delivered { get; private set; }

    /// <summary>Units of those sent back.</summary>
    public int Returned { get; private set; }

    /// <summary>Units ordered since then, fake ones included.</summary>
    public int Ordered { get; private set; }

    /// <summary>Fake units caught since then.</summary>
    public int Caught { get; private set; }

    /// <summary>Whether no show may be held at a tick.</summary>
    public bool IsBlocked(int tick) => tick < BlockedUntil;

    /// <summary>Whether the room's factory has closed, and the room with it.</summary>
    public bool IsClosed => BlockedUntil == int.MaxValue;

    /// <summary>Closes the room for good.</summary>
    public void Close() => BlockedUntil = int.MaxValue;

    /// <summary>Adds an hour's orders.</summary>
    public void AddOrders(int units) => Ordered = checked(Ordered + units);

    /// <summary>Closes a day; at the end of its window the room is judged and starts anew.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="today">The day.</param>
    /// <param name="caught">Fake units of the day that were caught.</param>
    /// <param name="options">The rules.</param>
    public void CloseDay(Hour hour, RoomDayTally today, int caught, RegulationOptions options)
    {
        Days++;
        Delivered = checked(Delivered + today.Delivered);
        Returned = checked(Returned + today.Returned);
        Caught = checked(Caught + caught);
        if (options.IsOn && Days >= options.WindowDays)
        {
            Judge(hour, options);
            (Days, Delivered, Returned, Ordered, Caught) = (0, 0, 0, 0, 0);
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        BlockedUntil = codec.Int("blockedUntil", BlockedUntil);
        Days = codec.Int("days", Days);
        Delivered = codec.Int("delivered", Delivered);
        Returned = codec.Int("returned", Returned);
        Ordered = codec.Int("ordered", Ordered);
        Caught = codec.Int("caught", Caught);
    }

    private void Judge(Hour hour, RegulationOptions options)
    {
        var choice = SuspensionRule.Decide(new RoomConduct(Delivered, Returned, Ordered, Caught), options);
        Fact[] facts = [new("deliveredUnits", Delivered), new("returnedUnits", Returned), new("orderedUnits", Ordered), new("caughtUnits", Caught)];
        if (choice.IsSuspended)
        {
            BlockedUntil = Math.Max(BlockedUntil, hour.Tick + (options.SuspensionDays * Calendar.HoursPerDay));
            hour.Count(Metric.RoomSuspensions, 1);
            hour.Note(new BeltEvent(hour.Tick, hour.Self, "suspended", EntityId.None, [.. facts, new Fact("days", options.SuspensionDays)]));
        }

        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(hour.Tick, hour.Self, "suspension", EntityId.None, choice.IsSuspended ? "suspended" : "cleared", choice.Reason, facts));
        }
    }
}
