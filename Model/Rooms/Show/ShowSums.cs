using OrleansIndustrialBelt.Model.Hubs;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What the hub learns of an hour on air: orders, wants, content and hot words per category and cluster.</summary>
internal static class ShowSums
{
    /// <summary>Adds the sheet up.</summary>
    public static HubSums Of(RoomSite site, ShowSheet sheet)
    {
        var pairs = sheet.Categories * site.Belt.ClusterCount;
        var sums = HubSums.Zero(pairs, site.Belt.AttributeCount);
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Shares[place] > 0)
            {
                AddUnits(sums, site, sheet, place);
                AddFakes(sums, site, sheet, place);
                AddHotWords(sums, site, sheet, place);
            }
        }

        return sums;
    }

    private static void AddUnits(HubSums sums, RoomSite site, ShowSheet sheet, int place)
    {
        var row = sheet.CategoryOf[place] * site.Belt.ClusterCount;
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            var cell = sheet.Cell(place, segment);
            var pair = row + site.ClusterOf(segment);
            sums.Orders[pair] += sheet.Leads[place] > 0 ? 0 : sheet.ReadyBought[cell] + sheet.LoyalBought[cell];
            sums.Wants[pair] += sheet.ReadyWants[cell] + sheet.LoyalWants[cell];
            sums.Content[pair] += sheet.CommentCounts[cell];
        }
    }

    // Nobody tells the hub which are fake.
    private static void AddFakes(HubSums sums, RoomSite site, ShowSheet sheet, int place)
    {
        if (sheet.Fakes is { } fakes)
        {
            var pair = (sheet.CategoryOf[place] * site.Belt.ClusterCount) + site.Platform.Clusters[fakes.Cluster];
            sums.Orders[pair] += fakes.Units[place];
            sums.Wants[pair] += fakes.Units[place];
            sums.Content[pair] += fakes.Comments[place];
        }
    }

    private static void AddHotWords(HubSums sums, RoomSite site, ShowSheet sheet, int place)
    {
        var tally = sheet.Fakes?.Heard(sheet.AllComments[place], place) ?? sheet.AllComments[place];
        var attributes = site.Belt.AttributeCount;
        for (var cluster = 0; cluster < site.Clusters; cluster++)
        {
            var from = cluster * attributes;
            var to = ((sheet.CategoryOf[place] * site.Belt.ClusterCount) + site.Platform.Clusters[cluster]) * attributes;
            for (var attribute = 0; attribute < attributes; attribute++)
            {
                var (more, less) = (tally.More(from + attribute), tally.Less(from + attribute));
                sums.HotWords[to + attribute] += more - less;
                sums.HotWordCounts[to + attribute] += more + less;
            }
        }
    }
}
