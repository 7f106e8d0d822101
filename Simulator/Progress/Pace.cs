using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>How far a run has come, how fast it is and how long it will take.</summary>
/// <param name="plan">The run.</param>
/// <param name="clock">Wall-clock time.</param>
internal sealed class Pace(RunPlan plan, TimeProvider clock)
{
    private readonly long start = clock.GetTimestamp();

    /// <summary>Wall-clock time since the start.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(start);

    /// <summary>The day an hour belongs to, counted from 1 with the warm-up.</summary>
    public static int DayOf(int tick) => (tick / Calendar.HoursPerDay) + 1;

    /// <summary>The days of the run with its warm-up.</summary>
    public int Days => plan.WarmupDays + plan.Days;

    /// <summary>Hours done after a tick, as a share of all.</summary>
    public double ShareAfter(int tick) => plan.End == 0 ? 1 : (tick + 1.0) / plan.End;

    /// <summary>Speed and what is left, in words.</summary>
    public string Describe(int tick, Texts texts)
    {
        var seconds = Math.Max(Elapsed.TotalSeconds, 0.001);
        var daysPerSecond = (tick + 1.0) / Calendar.HoursPerDay / seconds;
        var left = TimeSpan.FromSeconds(seconds / ShareAfter(tick) * (1 - ShareAfter(tick)));
        return texts.Format(
            "Progress.Pace",
            daysPerSecond.ToString(daysPerSecond < 10 ? "0.0" : "0", CultureInfo.InvariantCulture),
            left.ToString(left.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture));
    }
}
