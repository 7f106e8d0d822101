using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>Weekly schedules: one flag per hour of the week, from Monday midnight.</summary>
internal static class WeekSchedule
{
    /// <summary>A schedule on which nothing is on air.</summary>
    public static bool[] Never() => new bool[Calendar.HoursPerWeek];

    /// <summary>
    /// On air for <paramref name="hoursPerDay"/> hours from <paramref name="firstHour"/> on, on every day that
    /// <paramref name="showDay"/> allows; hours past midnight fall on the next day.
    /// </summary>
    public static bool[] Daily(int firstHour, int hoursPerDay, Func<int, bool> showDay)
    {
        var hours = Never();
        for (var day = 0; day < Calendar.DaysPerWeek; day++)
        {
            for (var hour = 0; showDay(day) && hour < hoursPerDay; hour++)
            {
                hours[((day * Calendar.HoursPerDay) + firstHour + hour) % Calendar.HoursPerWeek] = true;
            }
        }

        return hours;
    }

    /// <summary>Spreads <paramref name="days"/> show days evenly over the week, beginning with <paramref name="offset"/>.</summary>
    public static Func<int, bool> SpreadOverWeek(int days, int offset)
        => day => ((((day + offset) % Calendar.DaysPerWeek) * days) % Calendar.DaysPerWeek) < days;
}
