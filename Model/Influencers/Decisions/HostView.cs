namespace OrleansIndustrialBelt.Model.Influencers.Decisions;

/// <summary>What a host knows of its rooms on one platform.</summary>
internal sealed record HostView
{
    /// <summary>Viewers of one show of each of the rooms, added up.</summary>
    public required double ViewsPerShow { get; init; }

    /// <summary>SKUs on show at a time.</summary>
    public required int SkusPerShow { get; init; }

    /// <summary>Shows of a room until the next matching.</summary>
    public required double ShowsPerPeriod { get; init; }

    /// <summary>Viewers times share of airtime per category, faded.</summary>
    public required double[] Exposure { get; init; }

    /// <summary>Sales per category in CNY, faded alike.</summary>
    public required double[] SalesCny { get; init; }

    /// <summary>Share of an offer's worth taken off per share of returns beyond the ordinary.</summary>
    public required double RiskWeight { get; init; }

    /// <summary>Share of an offer's worth taken off in a category never shown.</summary>
    public required double UnfamiliarityShare { get; init; }
}
