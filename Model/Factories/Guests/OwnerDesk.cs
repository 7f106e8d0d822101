using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Has others make what the own lines cannot take in time: offers, what is away, and what comes back.</summary>
internal static class OwnerDesk
{
    // An offer is at guests two hours later and their answers are here after another; until then nothing is offered again.
    private const int AnswerHours = 3;

    /// <summary>Units of a line that are at guests or on the way back.</summary>
    public static int AwayUnits(Factory factory, ProductLine line) => factory.Guests?.AwayUnits[line.Index] ?? 0;

    /// <summary>Offers what capacity refused, unless a next version will soon make it old.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="hour">The hour.</param>
    /// <param name="wishes">What each line would have had made.</param>
    /// <param name="granted">What the own lines take.</param>
    public static void Offer(Factory factory, Hour hour, ReadOnlySpan<ReleaseWish> wishes, ReadOnlySpan<int> granted)
    {
        if (factory.Guests is not { } book || !factory.Profile.Policy.OverflowRouting || hour.Tick - book.LastOfferTick <= AnswerHours)
        {
            return;
        }

        var offer = new OverflowOffer();
        foreach (var line in factory.Products)
        {
            var refused = wishes[line.Index].Units - granted[line.Index];
            if (refused > 0 && !line.PrototypeUnderWay)
            {
                offer.Lines.Add(new OverflowLine { Sku = line.Profile.Id, Units = refused, Design = line.Design });
                hour.Count(Metric.FactoryOverflowOfferedUnits, refused);
            }
        }

        if (offer.Lines.Count > 0)
        {
            book.LastOfferTick = hour.Tick;
            hour.Send(Belt.Hub, offer);
        }
    }

    /// <summary>Notes what guests took on, and takes in and pays for what they deliver.</summary>
    public static void Receive(Factory factory, Hour hour)
    {
        if (factory.Guests is not { } book)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is GuestAnswer answer)
            {
                book.AwayUnits[factory.LineOf(answer.Sku).Index] += answer.Units;
            }
            else if (letter.Body is GuestGoods goods)
            {
                TakeIn(factory, hour, book, letter.From, goods);
            }
        }
    }

    private static void TakeIn(Factory factory, Hour hour, GuestBook book, EntityId guest, GuestGoods goods)
    {
        var line = factory.LineOf(goods.Work.Sku);
        ref var away = ref book.AwayUnits[line.Index];
        away -= goods.Units + goods.ScrappedUnits;
        if (away < 0)
        {
            throw new BrokenBalanceException($"{guest} delivers {goods.Units} units of {line.Profile.Id}, more than were away");
        }

        StockRisk.Returned(factory, line, goods.Units);
        line.Stock.Finish(goods.Units, goods.DefectMicro);
        factory.Book.Pay(
            hour, Metric.FactoryGuestCostFen, guest, Metric.FactoryGuestIncomeFen, checked(goods.Units * goods.Work.PriceFen));
        Works.CountLeadTime(hour, goods.ReleasedTick, goods.Units);
        if (goods.Work.Version != line.Design.Version)
        {
            VersionChange.Convert(factory, hour, line, goods.Units);
        }
    }
}
