using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What ready people want: the choice rule over the products of their category on show and nothing.</summary>
internal static class ShowChoice
{
    // Draws of one segment, category and kind of people lie within a block of their own.
    private const int DrawsPerPool = 128;
    private const int FollowerDraw = 1 << 24;

    /// <summary>Draws wants per place and segment, and clicks per place.</summary>
    public static void Draw(ShowSheet sheet, RoomSite site, TasteView tastes, double trust, Hour hour)
    {
        var dice = hour.NatureDice(Purpose.Choice);
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            for (var category = 0; category < sheet.Categories; category++)
            {
                var pool = sheet.Pool(segment, category);
                if (sheet.Ready[pool] + sheet.Loyal[pool] > 0)
                {
                    Choose(sheet, site, tastes, trust, segment, category, hour.Day, dice);
                }
            }
        }

        DrawClicks(sheet, site.Scenario.Choice.ClicksPerWant, hour.NatureDice(Purpose.Clicks));
    }

    /// <summary>Draws which of the orders were followers': they buy in proportion to their part of the claim.</summary>
    public static void DrawFollowerUnits(ShowSheet sheet, Hour hour)
    {
        var dice = hour.NatureDice(Purpose.Choice);
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            var bought = 0;
            for (var place = 0; place < sheet.Places; place++)
            {
                bought += sheet.Leads[place] > 0 ? 0 : sheet.ReadyBought[sheet.Cell(place, segment)];
            }

            sheet.FollowerUnits += dice.Binomial(bought, sheet.FollowerShares[segment], FollowerDraw + segment);
        }
    }

    private static void Choose(
        ShowSheet sheet, RoomSite site, TasteView tastes, double trust, int segment, int category, int day, in RandomStream dice)
    {
        Span<int> places = stackalloc int[sheet.Places];
        Span<double> utilities = stackalloc double[sheet.Places];
        Span<double> attention = stackalloc double[sheet.Places];
        var options = 0;
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.CategoryOf[place] == category && sheet.Shares[place] > 0)
            {
                places[options] = place;
                utilities[options] = UtilityOf(sheet, site, tastes, trust, place, segment, day);
                attention[options] = sheet.Shares[place] * sheet.Places * site.Profile.ConversionFactor;
                options++;
            }
        }

        var pool = sheet.Pool(segment, category);
        var offer = new Offer(places[..options], utilities[..options], attention[..options]);
        if (sheet.Ready[pool] > 0)
        {
            sheet.ReadyGainCny[pool] = Want(sheet, site, offer, sheet.Ready[pool], segment, sheet.ReadyWants, dice, 2 * pool * DrawsPerPool);
        }

        if (sheet.Loyal[pool] > 0)
        {
            foreach (ref var utility in offer.Utilities)
            {
                utility += site.Scenario.Choice.LoyalBonus;
            }

            sheet.LoyalGainCny[pool] = Want(sheet, site, offer, sheet.Loyal[pool], segment, sheet.LoyalWants, dice, ((2 * pool) + 1) * DrawsPerPool);
        }
    }

    private static double UtilityOf(ShowSheet sheet, RoomSite site, TasteView tastes, double trust, int place, int segment, int day)
    {
        var line = sheet.Lines[place]!;
        var promiseHours = site.ExtraDeliveryHours + (line.StockQuota > 0 ? line.StockPromiseHours : line.PresalePromiseHours);
        return Choice.Utility(
            site.Scenario.Choice,
            site.SegmentOf(segment),
            trust,
            Fixed.ToDouble(line.RatingMicro),
            sheet.AskedFen[place] / 100.0,
            tastes.SquaredDistance(sheet.Entries[place], segment, line.Design, day),
            promiseHours / (double)Calendar.HoursPerDay,
            sheet.Buzz[place],
            loyal: false);
    }

    // Returns what whoever gets a unit gains by it, in CNY.
    private static double Want(
        ShowSheet sheet, RoomSite site, in Offer offer, int people, int segment, int[] wants, in RandomStream dice, int firstDraw)
    {
        Span<double> probabilities = stackalloc double[offer.Places.Length];
        Span<int> counts = stackalloc int[offer.Places.Length];
        var nothing = Choice.Probabilities(offer.Utilities, offer.Attention, probabilities);
        dice.Multinomial(people, probabilities, counts, firstDraw);
        for (var option = 0; option < counts.Length; option++)
        {
            var place = offer.Places[option];
            wants[sheet.Cell(place, segment)] = counts[option];
            sheet.ExpectedWants[place] += people * probabilities[option];
        }

        return Choice.GainOfBuyer(site.Scenario.Choice, site.SegmentOf(segment), nothing);
    }

    // Clicks follow how likely people were to buy rather than who bought: more of them than orders, and less noise.
    private static void DrawClicks(ShowSheet sheet, double clicksPerWant, in RandomStream dice)
    {
        for (var place = 0; place < sheet.Places; place++)
        {
            sheet.Clicks[place] = dice.Poisson(clicksPerWant * sheet.ExpectedWants[place], place);
        }
    }

    private readonly ref struct Offer(Span<int> places, Span<double> utilities, Span<double> attention)
    {
        public readonly Span<int> Places = places;
        public readonly Span<double> Utilities = utilities;
        public readonly Span<double> Attention = attention;
    }
}
