using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// When a segment is active, per hour of the week, with a mean of 1. The shape of a day is that of livestream sales in
/// 2023-24: 46 % between 19 and 24 h, 32 % between 12 and 18 h, next to nothing from 3 to 6 h.
/// </summary>
internal static class ActivityProfile
{
    private const int EveningFrom = 19;
    private const double ShapeEvening = 0.46;

    /// <summary>Share of a day's activity per hour; the sum is 1, of which the hours from 19 h have 0.46.</summary>
    private static readonly double[] Shape =
    [
        0.035, 0.015, 0.005, 0.001, 0.001, 0.003, 0.010, 0.015, 0.020, 0.025, 0.025, 0.025,
        0.045, 0.050, 0.055, 0.060, 0.060, 0.050, 0.040, 0.090, 0.100, 0.100, 0.095, 0.075,
    ];

    /// <summary>The profile of a segment. With the default options 20 h on a weekday is 24 · 0.1 · 7 / 8 = 2.1.</summary>
    public static double[] Of(SegmentOptions segment)
    {
        const int weekendDays = 2;
        double meanDay = (Calendar.DaysPerWeek - weekendDays + (weekendDays * segment.WeekendFactor)) / Calendar.DaysPerWeek;
        double[] week = new double[Calendar.HoursPerWeek];
        for (int hour = 0; hour < week.Length; hour++)
        {
            bool weekend = Calendar.Weekday(hour) >= Calendar.DaysPerWeek - weekendDays;
            double day = (weekend ? segment.WeekendFactor : 1) / meanDay;
            week[hour] = Calendar.HoursPerDay * ShareOf(hour % Calendar.HoursPerDay, segment.EveningShare) * day;
        }

        return week;
    }

    // The segment's own evening share stretches the evening and squeezes the rest of the day, or the other way round.
    private static double ShareOf(int hourOfDay, double eveningShare) => hourOfDay >= EveningFrom
        ? Shape[hourOfDay] * (eveningShare / ShapeEvening)
        : Shape[hourOfDay] * ((1 - eveningShare) / (1 - ShapeEvening));
}
