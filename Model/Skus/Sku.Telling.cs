using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Skus;

/// <content>What people write, what the factory is told of it, and the next version.</content>
public sealed partial class Sku
{
    // A design review weighs everything since the last one alike.
    private double CommentsKeptPerDay => evidence == EvidenceRule.Review ? 1 : content.MemoryPerDay;

    private void ReadCounts(Hour hour)
    {
        if (Comments is null)
        {
            return;
        }

        var draws = 0;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is SkuCounts counts)
            {
                Comments.FadeTo(hour.Tick, CommentsKeptPerDay);
                var tally = evidenceFrom == EvidenceSource.Buyers ? counts.Buyers : counts.Viewers;
                var clusters = TellsClustersApart ? ClustersOf(letter.From) : null;
                var dice = hour.BehaviourDice(Purpose.CommentReading);
                hour.Count(Metric.SkuCommentsHeard, Comments.Add(tally, clusters, content.ReadShare, dice, draws));
                draws += 2 * tally.More.Length;
            }
        }
    }

    private IReadOnlyList<int> ClustersOf(EntityId room) => belt.PlatformOf(belt.RoomOf(room).Platform).Clusters;

    private void TellHotWords(Hour hour)
    {
        if (Comments is null || !HotWordsAreDue(hour.Day))
        {
            return;
        }

        Comments.FadeTo(hour.Tick, CommentsKeptPerDay);
        var cluster = BestCluster();
        var row = TellsClustersApart ? cluster : -1;
        var words = new HotWords
        {
            More = CommentRecord.Row(Comments.More, row, belt.AttributeCount),
            Less = CommentRecord.Row(Comments.Less, row, belt.AttributeCount),
            Cluster = cluster,
            Version = Design.Version,
        };
        hour.Send(profile.Factory, words, content.ReadDelayHours);
        if (evidence == EvidenceRule.Review)
        {
            Comments.Reset(hour.Tick);
        }
    }

    // Factories hold their reviews on different days.
    private bool HotWordsAreDue(int day)
        => evidence != EvidenceRule.Review || (day + profile.Factory.Number) % content.ReviewDays == 0;

    private int BestCluster()
    {
        var best = -1;
        double most = 0;
        for (var cluster = 0; cluster < BuyersByCluster!.Values.Length; cluster++)
        {
            if (BuyersByCluster.Values[cluster] > most)
            {
                most = BuyersByCluster.Values[cluster];
                best = cluster;
            }
        }

        return best;
    }

    private void AdoptDesign(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is AdoptDesign adopted)
            {
                StartVersion(hour, adopted.Change);
            }
        }
    }

    private void StartVersion(Hour hour, double[] change)
    {
        var dice = hour.BehaviourDice(Purpose.DesignExecution);
        var vector = (double[])Design.Vector.Clone();
        var changed = 0;
        for (var k = 0; k < vector.Length; k++)
        {
            if (change[k] != 0)
            {
                vector[k] += change[k] + (content.ExecutionSd * dice.Normal(k));
                changed++;
            }
        }

        Design = Design.Of(Design.Version + 1, vector);
        Comments?.Reset(hour.Tick);
        SendSheet(hour);
        hour.Note(new BeltEvent(
            hour.Tick,
            Id,
            "newVersion",
            profile.Factory,
            new Fact("version", Design.Version),
            new Fact("attributesChanged", changed)));
    }

    private void TellRating(Hour hour)
    {
        if (RatingMicro != ToldRatingMicro)
        {
            SendSheet(hour);
        }
    }

    private void SendSheet(Hour hour)
    {
        ToldRatingMicro = RatingMicro;
        hour.Send(profile.Factory, new SkuSheet { Design = Design, RatingMicro = ToldRatingMicro });
    }
}
