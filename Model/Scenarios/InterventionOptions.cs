using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A change at an hour of the run: a setting, or an event by name.")]
public sealed class InterventionOptions
{
    [MustBeGiven]
    [Doc("From when: `day N` or `day N HH:00`, days counted as in daily.csv (1 is the first measured day, warm-up ends with 0).")]
    public string At { get; set; } = "";

    [Doc("Until when, written alike: what held before holds again. For good if empty.")]
    public string Until { get; set; } = "";

    [Doc("Address of the setting, e.g. platform/douyin.commissionShare, class/flexible.store.adCnyPerHour, factory/0017.closed, hub.feeShare, money.shippingCny.")]
    public string Set { get; set; } = "";

    [AnyValue]
    [Doc("Its value.")]
    public string? To { get; set; }

    [Doc("In place of a setting, an event: adPriceFactor, banInfluencer, capacitySubsidy, closeFactory, commissionWaiver, fad, fakeOrders, hubOutage, materialStop, qualityScandal, takeOver.")]
    public string Event { get; set; } = "";

    [Doc("What it is called in events.csv and in charts; the setting or event and its values if empty.")]
    public LabelOptions Label { get; set; } = new();

    [Doc("The factory of an event: factory/0017, or the id of a group.")]
    public string Factory { get; set; } = "";

    [Doc("The host of an event: influencer/0003, or the id of a group.")]
    public string Influencer { get; set; } = "";

    [Doc("The platform of an event.")]
    public string Platform { get; set; } = "";

    [Doc("The factory class of an event.")]
    public string Class { get; set; } = "";

    [Doc("The category of an event.")]
    public string Category { get; set; } = "";

    [Doc("The segment of a fad; all segments if empty.")]
    public string Segment { get; set; } = "";

    [Doc("The design attribute of a fad.")]
    public string Attribute { get; set; } = "";

    [Unit("factor")]
    [Between(0.01, 100)]
    [Doc("The factor of an event: of the price of paid traffic (default 2), of capacity (default 1.2).")]
    public double? Factor { get; set; }

    [Between(-10, 10)]
    [Doc("Size of an event: taste units a fad moves the taste by (negative for less; default nature.fadJump), rating lost to a scandal (default 0.4), share of rooms that fake orders (default 0.05).")]
    public double? Size { get; set; }

    [Unit("share of need")]
    [Between(0, 100)]
    [Doc("How much more need a fad brings when fresh; default nature.fadLift.")]
    public double? Lift { get; set; }

    [Unit("days")]
    [Between(0.1, 1000)]
    [Doc("Time constant with which a fad fades; default nature.fadDecayDays.")]
    public double? Days { get; set; }

    [Unit("CNY")]
    [Between(0, 1e12)]
    [Doc("Money of an event: public money per factory and day for capacity, or sales per factory and year without commission (default 1e6).")]
    public double? Cny { get; set; }

    [AnyValue]
    [Doc("What a factory that is taken over releases every midnight, as a map in quotes: \"{sku/0001: 400, sku/0002: 0}\".")]
    public string? Orders { get; set; }
}
