using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Platforms.Decisions;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Who watches: nature's draws of viewers, and of people of the pools who tune in. A room takes whole people of its share of
/// the claims, so that no two rooms are offered the same person.
/// </summary>
internal static class ShowAudience
{
    private const double MillionthsPerUnit = Fixed.Scale;
    private const double ThousandthsPerPerson = 1000;

    /// <summary>Draws viewers and ready people, and lets the loyal buyers in whose category is on show.</summary>
    public static void Draw(ShowSheet sheet, RoomSite site, ShowPlan plan, TrafficBulletin bulletin, SegmentTable loyalWaiting, Hour hour)
    {
        var viewerDice = hour.NatureDice(Purpose.Viewers);
        var readyDice = hour.NatureDice(Purpose.ReadyViewers);
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            var recommended = Recommended(site, plan, bulletin, segment);
            var own = OwnClaim(site, plan, segment);
            var claim = recommended + own;
            sheet.Claims[segment] = claim;
            sheet.FollowerShares[segment] = claim > 0 ? (double)(own - plan.Paid.Milli[segment]) / claim : 0;
            sheet.FollowerViewers[segment] = viewerDice.Poisson(plan.Followers.Milli[segment] / ThousandthsPerPerson, 2 * segment);
            var others = viewerDice.Poisson((recommended + plan.Paid.Milli[segment]) / ThousandthsPerPerson, (2 * segment) + 1);
            var people = OfferPeople(sheet, bulletin.Crowd, loyalWaiting, segment, readyDice);

            // Whoever is there to buy watches as well; it matters only where hardly anybody watches.
            sheet.Viewers[segment] = Math.Max(sheet.FollowerViewers[segment] + others, people);
            sheet.TotalViewers += sheet.Viewers[segment];
        }
    }

    /// <summary>
    /// What the room claims of a segment by itself, in thousandths: followers who tune in, weighted by how much likelier they
    /// have the need, and paid views. Two hours ahead it stands in the bid, so it must come out the same at the show.
    /// </summary>
    public static long OwnClaim(RoomSite site, ShowPlan plan, int segment)
        => Fixed.Share(plan.Followers.Milli[segment], Fixed.FromDouble(site.Platform.Options.FollowerTargeting), Fixed.Scale)
            + plan.Paid.Milli[segment];

    private static long Recommended(RoomSite site, ShowPlan plan, TrafficBulletin bulletin, int segment)
    {
        var cluster = site.ClusterOf(segment);
        return TrafficRule.Share(
            bulletin.Crowd.RecommendedMilli[segment],
            plan.Weights[cluster],
            bulletin.ClusterWeights[cluster],
            bulletin.Rooms,
            site.Platform.Options);
    }

    private static int OfferPeople(ShowSheet sheet, Crowd crowd, SegmentTable loyalWaiting, int segment, in RandomStream dice)
    {
        var people = 0;
        var claims = crowd.ClaimsMilli[segment];
        var tuneIn = crowd.TuneInMicro[segment] / MillionthsPerUnit;
        for (var category = 0; category < sheet.Categories; category++)
        {
            if (sheet.CategoryShares[category] <= 0)
            {
                continue;
            }

            var pool = sheet.Pool(segment, category);
            if (claims > 0)
            {
                var offered = (int)Fixed.Share(crowd.Ready[segment, category], sheet.Claims[segment], claims);
                sheet.Ready[pool] = dice.Binomial(offered, tuneIn, pool);
                sheet.AwareMean[pool] = crowd.Aware[segment, category] * ((double)sheet.Claims[segment] / claims) * tuneIn;
            }

            sheet.Loyal[pool] = (int)loyalWaiting[segment, category];
            people += sheet.Ready[pool] + sheet.Loyal[pool];
        }

        return people;
    }
}
