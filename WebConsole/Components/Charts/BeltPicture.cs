using System.Globalization;
using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.WebConsole.Services.Live;

namespace OrleansIndustrialBelt.WebConsole.Components.Charts;

/// <summary>The belt as a graph of groups, whose lines are as wide and bright as what the newest hours carried.</summary>
/// <param name="belt">The belt.</param>
/// <param name="groups">Its groups.</param>
/// <param name="texts">The language.</param>
internal sealed class BeltPicture(Belt belt, IReadOnlyList<BeltGroup> groups, Texts texts)
{
    private const string Orders = "#1d5c9e";
    private const string Comments = "#b4530a";
    private const string Plans = "#16794c";
    private const double Faintest = 0.12;
    private readonly JsonArray links = [];

    /// <summary>What ECharts is told.</summary>
    public static JsonObject Option(Belt belt, IReadOnlyList<BeltGroup> groups, LivePicture picture, Texts texts)
        => new BeltPicture(belt, groups, texts).Option(picture.LastHour);

    private JsonObject Option(BeltDay flows)
    {
        Sold(flows);
        Planned(flows);
        return new JsonObject
        {
            ["animation"] = false,
            ["tooltip"] = new JsonObject(),
            ["grid"] = new JsonObject { ["left"] = 60, ["right"] = 60, ["top"] = 30, ["bottom"] = 50 },
            ["xAxis"] = Axis(),
            ["yAxis"] = Axis(),
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "graph",
                ["coordinateSystem"] = "cartesian2d",
                ["label"] = new JsonObject { ["show"] = true, ["position"] = "bottom", ["width"] = 105, ["overflow"] = "break" },
                ["data"] = new JsonArray([.. groups.Select(Node)]),
                ["links"] = links,
                ["edgeSymbol"] = new JsonArray("none", "arrow"),
                ["edgeSymbolSize"] = 8,
            }),
        };
    }

    // Left to right as letters go: rooms, product lines, factories; hosts and the hub below.
    private JsonNode Node(BeltGroup group)
    {
        var peers = groups.Where(other => other.Kind == group.Kind).ToList();
        var place = (peers.IndexOf(group) + 1.0) / (peers.Count + 1);
        var (x, y, colour) = group.Kind switch
        {
            EntityKind.Room => (0.0, 80 * place, "#6d3fa0"),
            EntityKind.Sku => (50.0, 80 * place, "#0b7285"),
            EntityKind.Factory => (100.0, 80 * place, "#1d5c9e"),
            EntityKind.Influencer => (0.0, 92.0, "#5a6675"),
            _ => (75.0, 96.0, Plans),
        };
        return new JsonObject
        {
            ["id"] = group.Id,
            ["name"] = texts.Format("Live.People", group.Name, People.Whole(group.Members.Count)),
            ["value"] = new JsonArray(x, 100 - y),
            ["symbol"] = group.Kind == EntityKind.Hub ? "diamond" : "circle",
            ["symbolSize"] = 18 + (10 * Math.Min(4, group.Members.Count.ToString(CultureInfo.InvariantCulture).Length)),
            ["itemStyle"] = new JsonObject { ["color"] = colour },
        };
    }

    private static JsonObject Axis() => new() { ["show"] = false, ["min"] = 0, ["max"] = 100 };

    private void Sold(BeltDay flows)
    {
        foreach (var room in Groups(EntityKind.Room))
        {
            foreach (var sku in Groups(EntityKind.Sku))
            {
                var cells = belt.Platforms[room.Key].Clusters.Distinct().Select(cluster => (sku.Key * belt.ClusterCount) + cluster).ToList();
                Link(room.Id, sku.Id, "Live.OrderFlow", Orders, Sum(flows.Orders, cells), 0.12);
                Link(room.Id, sku.Id, "Live.CommentFlow", Comments, Sum(flows.Comments, cells), -0.12);
            }
        }
    }

    // What is ordered of a category goes to the classes that make it, by their lines of it.
    private void Planned(BeltDay flows)
    {
        foreach (var factory in Groups(EntityKind.Factory))
        {
            var makers = factory.Members.ToHashSet();
            foreach (var sku in Groups(EntityKind.Sku))
            {
                var made = sku.Members.Count(id => makers.Contains(belt.SkuOf(id).Factory));
                var ordered = Sum(flows.Orders, Enumerable.Range(sku.Key * belt.ClusterCount, belt.ClusterCount));
                if (made > 0)
                {
                    Link(sku.Id, factory.Id, "Live.OrderFlow", Orders, ordered * made / sku.Members.Count, 0);
                }
            }

            if (factory.Members.Any(id => belt.FactoryOf(id).Policy.PlanningIntensity > 0))
            {
                Link("hub:0", factory.Id, "Live.PlanFlow", Plans, 20, 0.1);
            }
        }
    }

    private void Link(string from, string to, string key, string colour, long volume, double bend) => links.Add(new JsonObject
    {
        ["source"] = from,
        ["target"] = to,
        ["name"] = texts.Format(key, People.Whole(volume)),
        ["tooltip"] = new JsonObject { ["formatter"] = texts.Format(key, People.Whole(volume)) },
        ["lineStyle"] = new JsonObject
        {
            ["color"] = colour,
            ["width"] = 1 + Math.Min(9, Math.Sqrt(volume) / 2),
            ["opacity"] = Math.Min(1, Faintest + (Math.Sqrt(volume) / 12)),
            ["curveness"] = bend,
        },
    });

    private IEnumerable<BeltGroup> Groups(EntityKind kind) => groups.Where(group => group.Kind == kind);

    private static long Sum(IReadOnlyList<long> row, IEnumerable<int> cells) => cells.Where(cell => cell < row.Count).Sum(cell => row[cell]);
}
