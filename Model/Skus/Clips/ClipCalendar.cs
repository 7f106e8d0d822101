namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// Which clips a factory publishes on a day: numbered from 0 through the run, its SKUs in turn, and with every round of SKUs its
/// store rooms in turn.
/// </summary>
/// <param name="PerDay">Clips of the factory per day.</param>
/// <param name="Skus">Its SKUs.</param>
/// <param name="Rooms">Its store rooms that are ever on air.</param>
internal readonly record struct ClipCalendar(double PerDay, int Skus, int Rooms)
{
    /// <summary>The first clip of a day, and of the day after the one beyond its last. 2.5 a day give 0, 2, 5, 7.</summary>
    public int FirstOf(int day) => (int)Math.Floor(day * PerDay);

    /// <summary>Whose clip it is, as the place among the factory's SKUs.</summary>
    public int SkuOf(int clip) => clip % Skus;

    /// <summary>Whose account it is on, as the place among the rooms.</summary>
    public int RoomOf(int clip) => clip / Skus % Rooms;
}
