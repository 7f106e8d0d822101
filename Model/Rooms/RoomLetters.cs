using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Influencers;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <content>What the room reads.</content>
public sealed partial class Room
{
    private void ReadLetters(Hour hour)
    {
        quotes.Clear();
        foreach (ref readonly var letter in hour.Inbox)
        {
            switch (letter.Body)
            {
                case Quote quote:
                    quotes.Add((letter.From, quote));
                    break;
                case LoyalBuyers loyal:
                    Welcome(loyal);
                    break;
                case ShowVerdict verdict:
                    LearnFromReturns(hour, letter.From, verdict);
                    break;
                case ClipFollowers fans:
                    WelcomeFollowers(hour, fans);
                    break;
                case HostState host:
                    HostTrust = host.Trust;
                    break;
                case NewRoster roster:
                    Records = Roster.Change(roster.SkuNumbers, Plans, Records);
                    break;
                case MakerNews { HasClosed: true }:
                    Permit?.Close();
                    break;
                case Payment payment:
                    Book.Receive(hour, payment);
                    break;
                default:
                    throw new BrokenBalanceException($"a room cannot read a letter of type {letter.Body.Type}");
            }
        }
    }

    private void Welcome(LoyalBuyers loyal)
    {
        for (var segment = 0; segment < site.Segments; segment++)
        {
            LoyalWaiting[segment, loyal.Category] += loyal.Buyers.Counts[segment];
        }
    }

    private void WelcomeFollowers(Hour hour, ClipFollowers fans)
    {
        var won = 0;
        for (var segment = 0; segment < site.Segments; segment++)
        {
            var left = Math.Max(0, site.Population[segment] - Followers.Counts[segment]);
            var people = (int)Math.Min(left, fans.People.Counts[segment]);
            Followers.Counts[segment] += people;
            won += people;
        }

        Today.NewFollowers += won;
        hour.Count(Metric.RoomClipFollowers, won);
    }

    private void LearnFromReturns(Hour hour, EntityId sku, ShowVerdict verdict)
    {
        Returns.Learn(verdict.Delivered, verdict.Returned);
        Today.Delivered += verdict.Delivered;
        Today.Returned += verdict.Returned;
        Memory?.Returned(site.Belt.SkuOf(sku).Factory, verdict.Delivered, verdict.Returned);

        // One show comes back in several parcels; its score is halved once.
        if (!Today.Flopped && TrustLevel.IsFlop(verdict.Delivered, verdict.Returned, site.Scenario.AfterSale.FlopReturnShare))
        {
            Today.Flopped = true;
            Standing.PunishFlop();
            hour.Count(Metric.RoomFlops, 1);
            hour.Note(new BeltEvent(hour.Tick, Id, "flop", sku, new Fact("deliveredUnits", verdict.Delivered), new Fact("returnedUnits", verdict.Returned)));
        }
    }
}
