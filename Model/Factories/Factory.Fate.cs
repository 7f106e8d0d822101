using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Factories;

/// <content>What follows from what it has bought, closed, or had cancelled.</content>
public sealed partial class Factory
{
    /// <summary>Works out anew what follows from what it has bought or closed.</summary>
    internal void Refresh()
    {
        if (Exit is not null || Change is not null)
        {
            terms = null;
            livedClass = null;
        }
    }

    /// <summary>Makes room for a content team's notes.</summary>
    internal void FoundTeam() => Team ??= ContentTeam.Of(productLines.Length);

    private FactoryClassOptions LivedClass()
    {
        if (Change is not { } change || !(change.IsFlexible || change.HasTeam))
        {
            return Profile.Class;
        }

        var bought = Belt.Scenario.Classes.GetValueOrDefault(Belt.Scenario.Adoption.To) ?? Profile.Class;
        return Profile.Class.With(
            change.IsFlexible ? bought.Production : Profile.Class.Production,
            change.HasTeam ? bought.Content : Profile.Class.Content);
    }

    private void DescribeCancelled(Codec codec)
    {
        // What was cancelled stays so, also where an intervention has ended what led to it.
        var isCounted = Belt.Scenario.OrdersMayBeCancelled || Array.Exists(productLines, line => line.Orders.CancelledUnits > 0);
        if (!codec.Block(24, isCounted))
        {
            return;
        }

        DescribeEach(codec, "cancelledUnits", line => line.Orders.CancelledUnits = codec.Long("", line.Orders.CancelledUnits));
    }

    private void DescribeHistories(Codec codec)
    {
        if (!codec.Block(51, Array.Exists(productLines, line => line.Demand.History is not null)))
        {
            return;
        }

        DescribeEach(codec, "wantsHistories", line => line.Demand.History = codec.Maybe("", line.Demand.History));
    }

    private void DescribeNews(Codec codec)
    {
        if (!codec.Block(52, Profile.SharesDemand || Profile.HearsDemand))
        {
            return;
        }

        DescribeEach(codec, "demandNews", line => line.Demand.News = codec.Maybe("", line.Demand.News));
    }

    private void DescribeDueTicks(Codec codec)
    {
        if (!codec.Block(53, Array.Exists(productLines, GivesNotice)))
        {
            return;
        }

        for (var i = 0; i < productLines.Length; i++)
        {
            OrderTerms.DescribeDue(codec, productLines[i].Orders.Orders);
            OrderTerms.DescribeDue(codec, Preorders?.Campaigns[i].Orders ?? []);
        }
    }

    private void DescribeEach(Codec codec, string name, Action<ProductLine> describe)
    {
        codec.Begin(name, productLines.Length);
        foreach (var line in productLines)
        {
            codec.Item(line.Index);
            describe(line);
        }

        codec.End();
    }

    // Notice that was given holds, also where an intervention has ended it.
    private bool GivesNotice(ProductLine line)
        => line.Orders.Orders.Exists(static order => order.DueTick > 0) || Preorders?.Campaigns[line.Index].Orders.Exists(static order => order.DueTick > 0) == true;
}
