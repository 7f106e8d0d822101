using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Skus;

/// <content>What becomes of its maker, and what follows from it.</content>
public sealed partial class Sku
{
    private void HearOfMaker(Hour hour)
    {
        if (Maker is not { } maker)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is MakerNews news)
            {
                maker.HasClosed |= news.HasClosed;
                maker.HasTeam |= news.HasTeam;
                LiveByMaker();
                FitComments(hour);
            }
            else if (letter.Body is ShelfOrderVoided voided)
            {
                Shelf!.Void(voided.Units);
                Book.ReceivedWithLetter(hour, Metric.SkuShelfCreditIncomeFen, voided.RefundFen);
            }
        }
    }

    // A pure consequence of what it knows of its maker: it is worked out anew whenever the state is read back.
    private void LiveByMaker()
    {
        var factory = belt.FactoryOf(profile.Factory);
        content = Maker is { HasTeam: true } && belt.Scenario.Classes.TryGetValue(belt.Scenario.Adoption.To, out var bought)
            ? bought.Content
            : factory.Class.Content;
        evidence = Evidence.RuleFor(factory.Policy, content);
        evidenceFrom = Evidence.SourceFor(evidence, content);
    }

    private void FitComments(Hour hour)
    {
        var rows = TellsClustersApart ? belt.ClusterCount : 1;
        if (evidence == EvidenceRule.None || Comments?.More.Values.Length == rows * belt.AttributeCount)
        {
            return;
        }

        if (Comments is null)
        {
            hour.WakeAt(Calendar.NextAt(hour.Tick, EveningHour));
        }

        BuyersByCluster ??= DecayingCounts.Zero(belt.ClusterCount);
        Comments = CommentRecord.Empty(rows, belt.AttributeCount);
    }
}
