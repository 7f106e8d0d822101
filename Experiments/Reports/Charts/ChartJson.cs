using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>Writes charts as JSON that may stand in a page: angle brackets, quotes and ampersands of names are escaped.</summary>
internal static class ChartJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>An object of options by chart id.</summary>
    public static string Write(IEnumerable<Chart> charts)
    {
        var all = new JsonObject();
        foreach (var chart in charts)
        {
            if (chart.Option is { } option)
            {
                all[chart.Id] = option;
            }
        }

        return all.ToJsonString(Options);
    }
}
