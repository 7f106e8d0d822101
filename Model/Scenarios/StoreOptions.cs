using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Store rooms of a class.")]
public sealed class StoreOptions
{
    [Unit("hours")]
    [Between(0, 24)]
    [Doc("Hours on air per day.")]
    public int LiveHoursPerDay { get; set; } = 6;

    [Unit("hour of day")]
    [Between(0, 23)]
    [Doc("Latest hour at which the show starts: each room's start is drawn from the nine hours that end with it. Hours past midnight belong to the next day.")]
    public int FirstHour { get; set; } = 18;

    [Settled]
    [Unit("followers")]
    [Between(0, 1e9)]
    [Doc("Followers of a room at the start, spread over segments.")]
    public Distribution Followers { get; set; } = Distribution.Of(60000);

    [Unit("utility")]
    [Between(-10, 10)]
    [Doc("Trust in the room's host at the start.")]
    public double Trust { get; set; } = 0.3;

    [Unit("SKUs")]
    [Between(1, 100)]
    [Doc("SKUs on show.")]
    public int SkusPerShow { get; set; } = 6;

    [Unit("CNY per live hour")]
    [Between(0, 100000)]
    [Doc("Host wage.")]
    public double WageCnyPerHour { get; set; } = 80;

    [Unit("CNY per live hour")]
    [Between(0, 1e7)]
    [Doc("Paid traffic.")]
    public double AdCnyPerHour { get; set; } = 15;

    [Unit("share of followers")]
    [Between(0, 1)]
    [Doc("Followers who are paying members; 0 for no memberships.")]
    public double MemberShare { get; set; }

    [Unit("CNY per member and month")]
    [Between(0, 100000)]
    [Doc("What a member pays, less what members are given for it.")]
    public double MemberCnyPerMonth { get; set; } = 15;

    [Unit("CNY per thousand viewers")]
    [Between(0, 100000)]
    [Doc("What brands outside the belt pay for ads and slots in the show, per thousand people who tune in; 0 for none.")]
    public double AdSlotCnyPerThousandViewers { get; set; }

    [Doc("Virtual hosts in the store rooms; people if not given.")]
    public VirtualHostOptions? VirtualHost { get; set; }

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Share of the class's goods that shelves offer under policies with rooms.")]
    public double ShelfShare { get; set; } = 0.1;
}
