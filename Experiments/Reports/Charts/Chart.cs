using System.Text.Json.Nodes;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>A chart of the page.</summary>
/// <param name="Id">Its id; its title is the text <c>Chart.ID</c>.</param>
/// <param name="Note">A sentence under it; may be empty.</param>
/// <param name="Option">What ECharts is told; null if there is nothing to draw.</param>
internal sealed record Chart(string Id, string Note, JsonObject? Option);
