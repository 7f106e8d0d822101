using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <content>Overflow to idle lines, and traffic to goods that can be delivered.</content>
public sealed partial class HubEntity
{
    private void RouteOverflow(Hour hour)
    {
        if (Routing is null)
        {
            return;
        }

        var offers = Offers(hour);
        if (offers.Count == 0)
        {
            return;
        }

        Routing.ForgetBefore(hour.Tick - (int)(mandate.Options.HorizonDays * Calendar.HoursPerDay));
        foreach (var placement in OverflowRouting.Decide(offers, Hosts(), mandate.Options.GuestDesignDistance))
        {
            Ask(hour, placement);
        }
    }

    private List<OverflowCase> Offers(Hour hour)
    {
        var offers = new List<OverflowCase>();
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is OverflowOffer offer)
            {
                var owner = letter.From;
                offers.AddRange(offer.Lines.Select(line => new OverflowCase(owner, belt.SkuOf(line.Sku).Category, line)));
            }
        }

        return offers;
    }

    private List<GuestHost> Hosts()
    {
        var hosts = new List<GuestHost>();
        foreach (var report in Capacities.Usable)
        {
            var place = report.Factory.Number - 1;
            var factory = belt.Factories[place];
            if (factory.Policy.OverflowRouting)
            {
                hosts.Add(new GuestHost(
                    report.Factory,
                    IdleCapacity.Units(report, mandate.Options.HorizonDays, mandate.PipelineDays[place], Routing!.UnitsAt(report.Factory)),
                    factory.Class.Production.MinimumBatch,
                    factory.CanMake,
                    report.MeanDesign,
                    mandate.MakerCosts[place]));
            }
        }

        return hosts;
    }

    private void Ask(Hour hour, GuestPlacement placement)
    {
        var line = placement.Offer.Line;
        var sku = belt.SkuOf(line.Sku);
        var cost = sku.MaterialFen + sku.LabourFen;
        var work = new GuestWork
        {
            Owner = placement.Offer.Owner,
            Sku = line.Sku,
            Version = line.Design.Version,
            PriceFen = cost + Money.Fen.Share(cost, mandate.Options.GuestMarginShare),
        };
        hour.Send(placement.Guest, new GuestOrder { Work = work, Units = placement.Units });
        Routing!.Works.Add(new RoutedWork { Tick = hour.Tick, Guest = placement.Guest, Units = placement.Units });
        hour.Count(Metric.HubRoutedUnits, placement.Units);
        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                Id,
                "route",
                placement.Guest,
                "asked",
                "idleLines",
                new Fact("owner", placement.Offer.Owner.Number),
                new Fact("sku", line.Sku.Number),
                new Fact("offeredUnits", line.Units),
                new Fact("askedUnits", placement.Units)));
        }
    }

    private void TellOutlook(Hour hour)
    {
        if (!mandate.Steers || Capacities.Usable.Count == 0)
        {
            return;
        }

        var factors = new long[belt.Factories.Count * belt.CategoryCount];
        Array.Fill(factors, Fixed.Scale);
        foreach (var report in Capacities.Usable)
        {
            var place = report.Factory.Number - 1;
            for (var category = 0; category < belt.CategoryCount; category++)
            {
                factors[(place * belt.CategoryCount) + category] = DeliveryRatio.FactorMicro(
                    report,
                    category,
                    belt.Factories[place].Class.Production.PromiseDays,
                    mandate.PipelineDays[place],
                    mandate.Options.SteeringBound);
            }
        }

        hour.Publish(new DeliveryOutlook { FactorMicro = factors });
    }

    private void TellQuotas(Hour hour, HubPlan plan)
    {
        if (!mandate.DealsQuotas)
        {
            return;
        }

        var quotas = new long[mandate.RoomsShowing.Count];
        long shown = 0;
        foreach (var part in plan.Parts)
        {
            for (var category = 0; category < belt.CategoryCount; category++)
            {
                var cell = ((part.Factory.Number - 1) * belt.CategoryCount) + category;
                var milli = (long)Math.Round(PerDay(part.Units[category]) * 1000);
                quotas[cell] = milli / Math.Max(1, mandate.RoomsShowing[cell]);
                shown += quotas[cell] * mandate.RoomsShowing[cell];
            }
        }

        hour.Publish(new PlanQuotas { UnitsMilli = quotas, MeanMilli = Math.Max(1, shown / Math.Max(1, mandate.RoomsOnAir)) });
    }
}
