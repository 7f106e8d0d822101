using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <content>Once a day, in the small hours: followers who leave, bills, the report to the owner; and the alarm clock.</content>
public sealed partial class Room
{
    private const int CloseHour = 3;

    private void CloseDay(Hour hour)
    {
        if (hour.HourOfDay != CloseHour)
        {
            return;
        }

        LoseFollowers(hour);
        Permit?.CloseDay(hour, Today, Fakes?.CaughtUnits ?? 0, site.Scenario.Regulation);
        Profile.SideTrade?.EarnForMembers(hour, this);
        var costFen = PayCost(hour) + (Fakes?.Pay(hour, Book, Profile.Platform, site.Scenario.FakeOrders) ?? 0);
        if (Profile.IsStoreRoom)
        {
            BillOwner(hour, costFen);
        }
        else
        {
            ReportToHost(hour);
        }

        Today = new RoomDayTally();
    }

    private void LoseFollowers(Hour hour)
    {
        var dice = hour.NatureDice(Purpose.Followers);
        var lost = 0;
        for (var segment = 0; segment < site.Segments; segment++)
        {
            var leaving = dice.Binomial(Followers.Counts[segment], site.Scenario.AfterSale.FollowerChurnPerDay, (2 * segment) + 1);
            Followers.Counts[segment] -= leaving;
            lost += leaving;
        }

        Today.NewFollowers -= lost;
        hour.Count(Metric.RoomLostFollowers, lost);
    }

    private long PayCost(Hour hour)
    {
        var wageFen = checked(Today.LiveHours * Profile.WageFenPerHour);
        var studioFen = checked(Today.LiveHours * Profile.StudioFenPerHour);
        var adFen = checked(Today.LiveHours * Profile.AdFenPerHour);
        hour.Count(Metric.RoomPublicFen, checked(Today.LiveHours * Profile.PublicFenPerHour));
        Book.Spend(hour, Metric.RoomWageCostFen, wageFen);
        Book.Spend(hour, Metric.RoomStudioCostFen, studioFen);
        Book.Pay(hour, Metric.RoomAdCostFen, Profile.Platform, Metric.PlatformAdIncomeFen, adFen);
        return checked(wageFen + studioFen + adFen);
    }

    private void BillOwner(Hour hour, long costFen)
    {
        if (costFen > 0)
        {
            hour.Send(Profile.Owner, new StoreDay { BillFen = costFen });
        }
    }

    // Commissions and slot fees are the host's; what the room cost is kept back, and a debt stays until it is earned.
    private void ReportToHost(Hour hour)
    {
        Book.Pay(hour, Metric.RoomHostShareCostFen, Profile.Owner, Metric.InfluencerHostIncomeFen, Math.Max(0, Book.CashFen));
        hour.Send(Profile.Owner, new RoomDay
        {
            Delivered = Today.Delivered,
            Returned = Today.Returned,
            NewFollowers = Today.NewFollowers,
            Experience = Memory?.Report(Roster.Entries, Records),
        });
    }

    // A room that is never on air sleeps, once the day on which it was is settled and paid.
    private void SetAlarm(Hour hour)
    {
        if (NextWake > hour.Tick && !hour.AgeBegins)
        {
            return;
        }

        for (var tick = hour.Tick + 1; tick <= hour.Tick + Calendar.HoursPerWeek; tick++)
        {
            var closes = (site.IsEverOnAir || HasToSettle) && tick % Calendar.HoursPerDay == CloseHour;
            if (site.IsOnAir(tick) || site.IsOnAir(tick + HoursAhead) || closes)
            {
                NextWake = tick;
                hour.WakeAt(tick);
                return;
            }
        }
    }

    private bool HasToSettle => Today.LiveHours > 0 || Book.CashFen > 0;
}
