using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Telling;

/// <summary>Puts a tick into words.</summary>
public static class TickText
{
    /// <summary>Day and hour of a tick, e.g. "day 12, 10:00"; warm-up days are numbered up to 0.</summary>
    public static string Of(int tick, int warmupDays, Texts texts)
        => texts.Format(
            "Tick",
            (tick / Calendar.HoursPerDay) - warmupDays + 1,
            (tick % Calendar.HoursPerDay).ToString("00", CultureInfo.InvariantCulture));
}
