using System.Text.Json.Nodes;

namespace OrleansIndustrialBelt.Experiments.Reports.Charts;

/// <summary>A chart of the page.</summary>
/// <param name="Id">Its id; its title is the text <c>Chart.ID</c> unless it has one of its own.</param>
/// <param name="Note">A sentence under it; may be empty.</param>
/// <param name="Option">What ECharts is told; null if there is nothing to draw.</param>
internal sealed record Chart(string Id, string Note, JsonObject? Option)
{
    /// <summary>Its title; null if the page's texts have it.</summary>
    public string? Title { get; init; }

    /// <summary>Its height in pixels; null for that of most charts.</summary>
    public int? Height { get; init; }
}
