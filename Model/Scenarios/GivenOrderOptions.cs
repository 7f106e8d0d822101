using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Orders that are given day by day, of customers who stand outside the belt and do not decide.")]
public sealed class GivenOrderOptions
{
    [MustBeGiven]
    [Unit("units")]
    [Between(0, 1e9)]
    [Doc("Units ordered on each day of the run, warm-up included; a list, or one column of a CSV file.")]
    public List<int> Units { get; set; } = [];

    [Doc("What is ordered on the days after the last given one.")]
    public SeriesEnd Then { get; set; } = SeriesEnd.Nothing;

    [Unit("hour of day")]
    [Between(0, 23)]
    [Doc("Hour at which the day's orders come.")]
    public int Hour { get; set; } = 9;

    [Unit("days")]
    [Between(0, 365)]
    [Doc("Days from an order until its goods are wanted; they are not shipped before. A factory that pre-sells takes such orders against a deposit.")]
    public int NoticeDays { get; set; }

    [Doc("Whether orders that the stock cannot serve at that hour are lost; else they wait.")]
    public bool Lost { get; set; }

    /// <summary>The units of a day of the run, from 0.</summary>
    internal int UnitsOn(int day) => day < Units.Count ? Units[day] : Units.Count == 0 ? 0 : Then switch
    {
        SeriesEnd.Last => Units[^1],
        SeriesEnd.Again => Units[day % Units.Count],
        _ => 0,
    };
}
