using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// What viewers write: a rate per minute of people who are aware of the need or ready to buy, so that content runs ahead of
/// orders by the interest lag. A crowded chat carries more noise.
/// </summary>
internal static class ShowComments
{
    private const int OneByOne = 24;
    private const int DrawsPerCell = 64;
    private const int BuyerDraw = 32;
    private const int FirstAssignment = 1024;

    /// <summary>Draws how many comments there are and what they say.</summary>
    public static void Draw(ShowSheet sheet, RoomSite site, TasteView tastes, Hour hour)
    {
        Count(sheet, site, hour.NatureDice(Purpose.CommentCount));
        var dice = hour.NatureDice(Purpose.CommentContent);
        var noiseShare = NoiseShare(site.Scenario.Comments, sheet.TotalComments);
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Shares[place] <= 0)
            {
                continue;
            }

            sheet.AllComments[place] = Tally(site);
            sheet.BuyerComments[place] = null;
            for (var segment = 0; segment < sheet.Segments; segment++)
            {
                if (sheet.CommentCounts[sheet.Cell(place, segment)] > 0)
                {
                    var law = tastes.Law(sheet.Entries[place], segment, sheet.Lines[place]!.Design, hour.Day);
                    Write(sheet, site, law, noiseShare, place, segment, dice);
                }
            }
        }
    }

    /// <summary>
    /// Beyond the load limit every further comment is noise: 1 - (1 - noise)·limit / comments. 0.35 at twice the limit
    /// gives 0.675.
    /// </summary>
    public static double NoiseShare(CommentOptions options, int comments)
        => comments <= options.LoadLimit ? options.NoiseShare : 1 - ((1 - options.NoiseShare) * options.LoadLimit / comments);

    private static CommentTally Tally(RoomSite site) => CommentTally.Empty(site.Clusters, site.Belt.AttributeCount);

    private static void Count(ShowSheet sheet, RoomSite site, in RandomStream dice)
    {
        var perPerson = site.Scenario.Comments.PerViewerMinute * site.Platform.Options.StayMinutes;
        Span<double> interested = stackalloc double[sheet.Segments];
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Shares[place] <= 0)
            {
                continue;
            }

            double people = 0;
            for (var segment = 0; segment < sheet.Segments; segment++)
            {
                interested[segment] = Interested(sheet, place, segment);
                people += interested[segment];
            }

            sheet.Comments[place] = dice.Poisson(perPerson * sheet.Shares[place] * people, place);
            sheet.TotalComments += sheet.Comments[place];
            if (sheet.Comments[place] > 0)
            {
                Assign(sheet, place, interested, people, dice);
            }
        }
    }

    // The sum of Poisson counts is drawn first and then shared out: few comments need few draws.
    private static void Assign(ShowSheet sheet, int place, Span<double> interested, double people, in RandomStream dice)
    {
        var counts = sheet.CommentCounts.AsSpan(sheet.Cell(place, 0), sheet.Segments);
        var firstDraw = FirstAssignment + (place * Math.Max(OneByOne, sheet.Segments));
        if (sheet.Comments[place] > OneByOne)
        {
            foreach (ref var share in interested)
            {
                share /= people;
            }

            dice.Multinomial(sheet.Comments[place], interested, counts, firstDraw);
            return;
        }

        for (var comment = 0; comment < sheet.Comments[place]; comment++)
        {
            var rest = dice.Uniform(firstDraw + comment) * people;
            var segment = 0;
            while (segment < interested.Length - 1 && rest >= interested[segment])
            {
                rest -= interested[segment];
                segment++;
            }

            counts[segment]++;
        }
    }

    private static double Interested(ShowSheet sheet, int place, int segment)
    {
        var pool = sheet.Pool(segment, sheet.CategoryOf[place]);
        return sheet.AwareMean[pool] + sheet.Ready[pool] + sheet.Loyal[pool];
    }

    private static void Write(
        ShowSheet sheet, RoomSite site, CommentLaw law, double noiseShare, int place, int segment, in RandomStream dice)
    {
        var count = sheet.CommentCounts[sheet.Cell(place, segment)];
        var buyerShare = BuyerShare(sheet, place, segment);
        var pen = new Pen(sheet, place, site.ClusterPlaceOf(segment));
        var firstDraw = sheet.Cell(place, segment) * Math.Max(DrawsPerCell, 2 * law.Outcomes);
        if (count > OneByOne)
        {
            WriteMany(count, law, noiseShare, buyerShare, pen, dice, firstDraw);
            return;
        }

        var signal = law.Signal(noiseShare);
        for (var comment = 0; comment < count; comment++)
        {
            var outcome = law.Outcome(dice.Uniform(firstDraw + comment), signal);
            pen.Write(outcome, 1, buyerShare > 0 && dice.Uniform(firstDraw + BuyerDraw + comment) < buyerShare ? 1 : 0);
        }
    }

    private static void WriteMany(
        int count, CommentLaw law, double noiseShare, double buyerShare, in Pen pen, in RandomStream dice, int firstDraw)
    {
        Span<double> probabilities = stackalloc double[law.Outcomes];
        Span<int> counts = stackalloc int[law.Outcomes];
        law.Probabilities(noiseShare, probabilities);
        dice.Multinomial(count, probabilities, counts, firstDraw);
        for (var outcome = 0; outcome < counts.Length; outcome++)
        {
            pen.Write(outcome, counts[outcome], dice.Binomial(counts[outcome], buyerShare, firstDraw + law.Outcomes + outcome));
        }
    }

    // Of the people who watch this product rather than another of its category, how many bought it.
    private static double BuyerShare(ShowSheet sheet, int place, int segment)
    {
        var cell = sheet.Cell(place, segment);
        var watching = Interested(sheet, place, segment) * sheet.Shares[place] / sheet.CategoryShares[sheet.CategoryOf[place]];
        return watching > 0 ? Math.Min(1, (sheet.ReadyBought[cell] + sheet.LoyalBought[cell]) / watching) : 0;
    }

    private readonly struct Pen(ShowSheet sheet, int place, int cluster)
    {
        private readonly CommentTally all = sheet.AllComments[place];

        public void Write(int outcome, int count, int ofBuyers)
        {
            all.Add(cluster, outcome, count);
            if (ofBuyers > 0)
            {
                (sheet.BuyerComments[place] ??= all.Blank()).Add(cluster, outcome, ofBuyers);
            }
        }
    }
}
