using OrleansIndustrialBelt.Experiments.Reports.Words;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Work of a known length that is shown while it goes on, in its own words.</summary>
internal interface IJourney
{
    /// <summary>Steps from start to end.</summary>
    long Length { get; }

    /// <summary>Whether people are told of a step; most are too small.</summary>
    bool IsWorthTelling(long done);

    /// <summary>Whether it is the first that people are told of.</summary>
    bool IsFirst(long done);

    /// <summary>How far it is, e.g. "day 3 of 90".</summary>
    string Place(long done, Texts texts);

    /// <summary>How fast it is and what is left.</summary>
    string Pace(long done, TimeSpan elapsed, Texts texts);

    /// <summary>Place, share and pace on a line.</summary>
    string Line(long done, TimeSpan elapsed, Texts texts);
}
