using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>The hours of one run; people are told of days.</summary>
/// <param name="plan">The run.</param>
internal sealed class HoursOfRun(RunPlan plan) : IJourney
{
    /// <inheritdoc/>
    public long Length => plan.End;

    private int Days => plan.WarmupDays + plan.Days;

    /// <inheritdoc/>
    public bool IsWorthTelling(long done) => done % Calendar.HoursPerDay == 0;

    /// <inheritdoc/>
    public bool IsFirst(long done) => DayOf(done) == 1;

    /// <inheritdoc/>
    public string Place(long done, Texts texts) => texts.Format("Progress.Day", DayOf(done), Days);

    /// <inheritdoc/>
    public string Pace(long done, TimeSpan elapsed, Texts texts)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        var share = this.ShareAfter(done);
        return texts.Format(
            "Progress.Pace",
            Journeys.Rate((double)done / Calendar.HoursPerDay / seconds),
            Journeys.Clock(TimeSpan.FromSeconds(seconds / share * (1 - share))));
    }

    /// <inheritdoc/>
    public string Line(long done, TimeSpan elapsed, Texts texts)
        => texts.Format("Progress.Line", DayOf(done), Days, this.PerCent(done), Pace(done, elapsed, texts));

    // The day that the last hour done belongs to, counted from 1 with the warm-up.
    private static long DayOf(long done) => Math.Max(1, (done + Calendar.HoursPerDay - 1) / Calendar.HoursPerDay);
}
