using System.Globalization;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Model.Scenarios.Interventions;

/// <summary>Hours of a run as people write them: <c>day 60 18:00</c>, where day 1 is the first measured one.</summary>
internal static class DayTime
{
    /// <summary>The tick of a written hour, which may lie outside the run.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="warmupDays">Days before day 1.</param>
    /// <param name="tick">The tick; negative before the run.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(string text, int warmupDays, out long tick)
    {
        tick = 0;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (2 or 3) || words[0] != "day"
            || !int.TryParse(words[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var day))
        {
            return $"{Quoting.Quote(text)} is no hour; give one such as `day 30` or `day 30 18:00`";
        }

        var hour = 0;
        if (words.Length == 3 && !IsFullHour(words[2], out hour))
        {
            return $"{Quoting.Quote(words[2])} is no full hour; give one from 00:00 to 23:00";
        }

        tick = (((long)day - 1 + warmupDays) * Calendar.HoursPerDay) + hour;
        return null;
    }

    /// <summary>A tick as it would be written.</summary>
    public static string Write(int tick, int warmupDays)
    {
        var day = (tick / Calendar.HoursPerDay) - warmupDays + 1;
        var hour = tick % Calendar.HoursPerDay;
        return hour == 0
            ? string.Create(CultureInfo.InvariantCulture, $"day {day}")
            : string.Create(CultureInfo.InvariantCulture, $"day {day} {hour:00}:00");
    }

    private static bool IsFullHour(string text, out int hour)
    {
        hour = 0;
        return text.EndsWith(":00", StringComparison.Ordinal)
            && int.TryParse(text[..^3], NumberStyles.None, CultureInfo.InvariantCulture, out hour)
            && hour < Calendar.HoursPerDay;
    }
}
