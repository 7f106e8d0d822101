using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>What all journeys have in common.</summary>
internal static class Journeys
{
    /// <summary>Shows work over the hours of one run.</summary>
    /// <param name="view">Where it is shown.</param>
    /// <param name="plan">The run.</param>
    /// <param name="work">The work; it tells each hour it has finished, as its tick.</param>
    public static T Watch<T>(this IProgressView view, RunPlan plan, Func<Action<int>, T> work)
        => view.Watch(new HoursOfRun(plan), done => work(tick => done(tick + 1)));

    /// <summary>Shows work over the runs of an experiment.</summary>
    /// <param name="view">Where it is shown.</param>
    /// <param name="runs">The runs.</param>
    /// <param name="work">The work; it tells the journey of days and runs.</param>
    public static T Watch<T>(this IProgressView view, RunsOfExperiment runs, Func<RunsOfExperiment, T> work)
        => view.Watch(runs, tell =>
        {
            runs.TellTo(tell);
            return work(runs);
        });

    /// <summary>Steps done as a share of all.</summary>
    public static double ShareAfter(this IJourney journey, long done) => journey.Length == 0 ? 1 : (double)done / journey.Length;

    /// <summary>The share in whole per cent.</summary>
    public static string PerCent(this IJourney journey, long done)
        => (100 * journey.ShareAfter(done)).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>Time as people read it from a clock.</summary>
    public static string Clock(TimeSpan time)
        => time.ToString(time.TotalHours < 1 ? @"m\:ss" : time.TotalDays < 1 ? @"h\:mm\:ss" : @"d\.hh\:mm\:ss", CultureInfo.InvariantCulture);

    /// <summary>Steps per unit of time.</summary>
    public static string Rate(double rate) => rate.ToString(rate < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
