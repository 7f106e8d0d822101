namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>The model's calendar: ticks are hours, tick 0 is a Monday midnight.</summary>
public static class Calendar
{
    /// <summary>Hours of a day.</summary>
    public const int HoursPerDay = 24;

    /// <summary>Days of a week.</summary>
    public const int DaysPerWeek = 7;

    /// <summary>Hours of a week.</summary>
    public const int HoursPerWeek = HoursPerDay * DaysPerWeek;

    /// <summary>The day of the week of a tick, 0 for Monday.</summary>
    public static int Weekday(int tick) => tick / HoursPerDay % DaysPerWeek;

    /// <summary>The first tick after <paramref name="tick"/> whose hour of the day is <paramref name="hourOfDay"/>.</summary>
    public static int NextAt(int tick, int hourOfDay)
    {
        var today = (tick / HoursPerDay * HoursPerDay) + hourOfDay;
        return today > tick ? today : today + HoursPerDay;
    }
}
