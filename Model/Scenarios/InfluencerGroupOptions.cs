using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A group of hosts for hire.")]
public sealed class InfluencerGroupOptions
{
    [Settled]
    [Doc("Name of the group.")]
    public string Id { get; set; } = "";

    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Settled]
    [Unit("influencers")]
    [Between(1, 1000000)]
    [Doc("Hosts in the group.")]
    public int Count { get; set; } = 1;

    [Settled]
    [Unit("rooms per host")]
    [Between(1, 100)]
    [Doc("Rooms of each host.")]
    public int Rooms { get; set; } = 1;

    [Settled]
    [Doc("Platforms of their rooms, in turn; all if empty.")]
    public List<string> Platforms { get; set; } = [];

    [Settled]
    [Unit("followers")]
    [Between(0, 1e9)]
    [Doc("Followers at the start.")]
    public Distribution Followers { get; set; } = Distribution.Of(70000);

    [Unit("utility")]
    [Between(-10, 10)]
    [Doc("Trust at the start.")]
    public double Trust { get; set; } = 0.6;

    [Unit("share of price")]
    [Between(0, 1)]
    [Doc("Commission (CPS).")]
    public double CommissionShare { get; set; } = 0.2;

    [Unit("CNY per SKU and show")]
    [Between(0, 1e9)]
    [Doc("Slot fee (坑位费).")]
    public double SlotFeeCny { get; set; } = 500;

    [Unit("hours")]
    [Between(0, 24)]
    [Doc("Hours on air per show day.")]
    public int LiveHoursPerDay { get; set; } = 4;

    [Unit("days")]
    [Between(1, 7)]
    [Doc("Show days per week.")]
    public int ShowDaysPerWeek { get; set; } = 4;

    [Unit("hour of day")]
    [Between(0, 23)]
    [Doc("Latest hour at which shows start: each room's start is drawn from the nine hours that end with it.")]
    public int FirstHour { get; set; } = 19;

    [Settled]
    [Unit("factories")]
    [Between(1, 1000)]
    [Doc("Factories whose goods a show carries.")]
    public int Factories { get; set; } = 3;

    [Unit("SKUs")]
    [Between(1, 100)]
    [Doc("SKUs on show.")]
    public int SkusPerShow { get; set; } = 8;

    [Unit("share of list price")]
    [Between(0, 1)]
    [Doc("Discount the host demands.")]
    public double DiscountShare { get; set; } = 0.1;

    [Unit("CNY per live hour")]
    [Between(0, 100000)]
    [Doc("Crew wage.")]
    public double WageCnyPerHour { get; set; } = 60;

    [Unit("CNY per live hour")]
    [Between(0, 1e7)]
    [Doc("Paid traffic.")]
    public double AdCnyPerHour { get; set; } = 20;

    [Doc("Virtual hosts in the rooms; people if not given.")]
    public VirtualHostOptions? VirtualHost { get; set; }
}
