using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Settings of one room; what is not given is as in its owner's group and class.")]
public sealed class SingleRoomOptions
{
    [Doc("Whether it is off the air.")]
    public bool Closed { get; set; }

    [Unit("CNY per live hour")]
    [Between(0, 1e7)]
    [Doc("Paid traffic.")]
    public double? AdCnyPerHour { get; set; }

    [Unit("hours")]
    [Between(0, 24)]
    [Doc("Hours on air per show day.")]
    public int? LiveHoursPerDay { get; set; }

    [Unit("hour of day")]
    [Between(0, 23)]
    [Doc("Hour at which shows start, in place of the one drawn. Hours past midnight belong to the next day.")]
    public int? FirstHour { get; set; }

    [Doc("Days on which shows start; as in its owner's group and class if empty.")]
    public List<Weekday> ShowDays { get; set; } = [];
}
