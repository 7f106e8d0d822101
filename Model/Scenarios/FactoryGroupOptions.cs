using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A group of alike factories; count 1 states a single one.")]
public sealed class FactoryGroupOptions
{
    [Settled]
    [Doc("Name of the group; a group of one may be called by it.")]
    public string Id { get; set; } = "";

    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Settled]
    [MustBeGiven]
    [Doc("The class, a key of classes.")]
    public string Class { get; set; } = "";

    [Settled]
    [Unit("factories")]
    [Between(1, 1000000)]
    [Doc("Factories in the group.")]
    public int Count { get; set; } = 1;

    [Settled]
    [Unit("SKUs per factory")]
    [Between(1, 10000)]
    [Doc("Product lines of each factory.")]
    public int Skus { get; set; } = 8;

    [Settled]
    [Unit("rooms per factory")]
    [Between(0, 1000)]
    [Doc("Store rooms of each factory.")]
    public int Rooms { get; set; } = 1;

    [Unit("units per day")]
    [Between(1, 1e9)]
    [Doc("Line capacity of a factory.")]
    public Distribution CapacityPerDay { get; set; } = Distribution.Of(950);

    [Settled]
    [Unit("factor")]
    [Between(0.001, 1000)]
    [Doc("Scales the followers of the factory's rooms.")]
    public Distribution Popularity { get; set; } = Distribution.Of(1);

    [Settled]
    [Doc("Categories it can make; all if empty.")]
    public List<string> Categories { get; set; } = [];

    [Settled]
    [Doc("Id of the group that makes its material: one unit of a supplier's SKU for each unit. Bought outside the belt if not given.")]
    public string SuppliedBy { get; set; } = "";

    [Settled]
    [Doc("Whether its orders tell the supplier the wants behind them, which the supplier then forecasts in the place of the orders.")]
    public bool SharesDemand { get; set; }

    [Settled]
    [Doc("Platforms of its rooms, in turn; all if empty.")]
    public List<string> Platforms { get; set; } = [];

    [Settled]
    [Doc("Explicit SKUs; the rest is drawn.")]
    public List<SkuOptions> Designs { get; set; } = [];
}
