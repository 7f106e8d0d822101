namespace OrleansIndustrialBelt.Model.Factories.Decisions;

/// <summary>How much of another factory's work a guest takes on, and why.</summary>
/// <param name="Units">Units; 0 if it declines.</param>
/// <param name="Reason"><c>roomForAll</c>, <c>roomForSome</c>, <c>linesAreFull</c> or <c>notWorthABatch</c>.</param>
internal readonly record struct GuestChoice(int Units, string Reason);

/// <summary>
/// A guest knows its lines better than the hub, whose reports are a day old: it takes what there is room for within its
/// planned lead, and nothing below its smallest batch. Asked for 500 with room for 320 and batches of 200 it takes 320.
/// </summary>
internal static class GuestRoom
{
    /// <summary>Settles one order.</summary>
    public static GuestChoice Decide(int askedUnits, int roomUnits, int minimumBatch)
    {
        var units = Math.Min(askedUnits, roomUnits);
        return (units >= minimumBatch, units == askedUnits) switch
        {
            (true, true) => new GuestChoice(units, "roomForAll"),
            (true, false) => new GuestChoice(units, "roomForSome"),
            (false, true) => new GuestChoice(0, "notWorthABatch"),
            _ => new GuestChoice(0, "linesAreFull"),
        };
    }
}
