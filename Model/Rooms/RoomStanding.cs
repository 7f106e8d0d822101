using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// How the room has done with viewers: its traffic score (a rate, never a size) and how each cluster of its platform took it.
/// </summary>
public sealed class RoomStanding : IDescribed
{
    /// <summary>The lowest score.</summary>
    public const double ScoreFloor = 0.2;

    /// <summary>Weight of one show in the score.</summary>
    public const double ScoreSmoothing = 0.2;

    /// <summary>Items per view of an ordinary show: the median of 971 measured sessions is 2.1 %.</summary>
    public const double ReferenceItemsPerView = 0.021;

    private const double KeptPerLiveHour = 0.98;
    private const double PriorWants = 10;

    /// <summary>Sales per view against an ordinary show's, averaged over shows; 1 is ordinary.</summary>
    public double Score { get; private set; } = 1;

    /// <summary>Sales of the running show, in fen.</summary>
    public long ShowSalesFen { get; private set; }

    /// <summary>Views of the running show.</summary>
    public long ShowViews { get; private set; }

    /// <summary>Views per cluster of the platform, faded.</summary>
    public double[] ClusterViews { get; private set; } = [];

    /// <summary>Wants per cluster of the platform, faded.</summary>
    public double[] ClusterWants { get; private set; } = [];

    /// <summary>Standing of a new room on a platform with so many clusters.</summary>
    public static RoomStanding Of(int clusters) => new() { ClusterViews = new double[clusters], ClusterWants = new double[clusters] };

    /// <summary>Adds an hour on air.</summary>
    /// <param name="salesFen">What was sold.</param>
    /// <param name="views">Views per cluster of the platform.</param>
    /// <param name="wants">Units wanted per cluster.</param>
    public void AddHour(long salesFen, ReadOnlySpan<int> views, ReadOnlySpan<int> wants)
    {
        ShowSalesFen = checked(ShowSalesFen + salesFen);
        for (var cluster = 0; cluster < views.Length; cluster++)
        {
            ShowViews += views[cluster];
            ClusterViews[cluster] = (ClusterViews[cluster] * KeptPerLiveHour) + views[cluster];
            ClusterWants[cluster] = (ClusterWants[cluster] * KeptPerLiveHour) + wants[cluster];
        }
    }

    /// <summary>Closes the running show: its sales per view move the score by <see cref="ScoreSmoothing"/>.</summary>
    /// <param name="referenceCnyPerView">Sales per view of an ordinary show.</param>
    public void CloseShow(double referenceCnyPerView)
    {
        if (ShowViews > 0)
        {
            var rate = ShowSalesFen / 100.0 / ShowViews / referenceCnyPerView;
            Score = Math.Max(ScoreFloor, Score + (ScoreSmoothing * (rate - Score)));
        }

        ShowSalesFen = 0;
        ShowViews = 0;
    }

    /// <summary>Halves the score after a flop.</summary>
    public void PunishFlop() => Score = Math.Max(ScoreFloor, Score / 2);

    /// <summary>Wants per view of a cluster over the room's mean, drawn towards 1 while little is known.</summary>
    public double MatchOf(int cluster)
    {
        double views = 0;
        double wants = 0;
        for (var i = 0; i < ClusterViews.Length; i++)
        {
            views += ClusterViews[i];
            wants += ClusterWants[i];
        }

        var expected = views > 0 ? wants / views * ClusterViews[cluster] : 0;
        return (ClusterWants[cluster] + PriorWants) / (expected + PriorWants);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Score = codec.Double("score", Score);
        ShowSalesFen = codec.Long("showSalesFen", ShowSalesFen);
        ShowViews = codec.Long("showViews", ShowViews);
        ClusterViews = codec.Doubles("clusterViews", ClusterViews);
        ClusterWants = codec.Doubles("clusterWants", ClusterWants);
    }
}
