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
        Letter? firstShow = null;
        foreach (ref readonly var letter in hour.Inbox)
        {
            // For some hours rooms still show the version before; what is written about it says nothing of this one.
            if (letter.Body is SkuCounts counts && counts.Version == Design.Version)
            {
                firstShow = firstShow is { } earlier && earlier.Sent <= letter.Sent ? earlier : letter;
                Comments.FadeTo(hour.Tick, CommentsKeptPerDay);
                var clusters = TellsClustersApart ? ClustersOf(letter.From) : null;
                var dice = hour.BehaviourDice(Purpose.CommentReading);
                if ((evidenceFrom == EvidenceSource.Buyers ? counts.Buyers : counts.Viewers) is { } tally)
                {
                    hour.Count(Metric.SkuCommentsHeard, Comments.Add(letter.From.Number, letter.Sent, tally, clusters, content.ReadShare, dice, draws));
                }

                draws += 2 * counts.Viewers.Cells;
            }
        }

        NoteOnAir(hour, firstShow);
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
        NameSources(words, Comments, row);
        hour.Send(profile.Factory, words, content.ReadDelayHours);
        if (evidence == EvidenceRule.Review)
        {
            Comments.Reset(hour.Tick);
        }
    }

    private static void NameSources(HotWords words, CommentRecord comments, int row)
    {
        var attributes = words.More.Length;
        words.LoudestRooms = new int[attributes];
        words.LoudestTicks = new int[attributes];
        words.LoudestComments = new int[attributes];
        for (var k = 0; k < attributes; k++)
        {
            (words.LoudestRooms[k], words.LoudestTicks[k], words.LoudestComments[k])
                = comments.Loudest(words.More[k] >= words.Less[k], row, k, attributes);
        }
    }

    private void NoteOnAir(Hour hour, Letter? firstShow)
    {
        if (AwaitsFirstShow && firstShow is { } show)
        {
            AwaitsFirstShow = false;
            hour.Note(new BeltEvent(
                hour.Tick, Id, "onAir", show.From, new Fact("version", Design.Version), new Fact("showTick", show.Sent)));
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
        AwaitsFirstShow = true;
        Comments?.Reset(hour.Tick);
        SendSheet(hour);
        hour.Note(new BeltEvent(hour.Tick, Id, "newVersion", profile.Factory, DesignFacts.Of(Design, new Fact("attributesChanged", changed))));
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
