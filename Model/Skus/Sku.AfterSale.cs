using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Skus;

/// <content>After the sale: receipt, satisfaction and rating, returns, buyers who come back.</content>
public sealed partial class Sku
{
    // Where goods went matters over months: a month after, a unit counts 40 %.
    private const double BuyersKeptPerDay = 0.97;

    // The span within which coming back counts as a repurchase.
    private const int RepurchaseDays = 90;

    private void ReceiveParcels(Hour hour)
    {
        Reception? reception = null;
        var parcels = 0;
        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is Parcel { IsFake: true } fake)
            {
                RefuseParcel(hour, fake);
            }
            else if (letter.Body is Parcel parcel)
            {
                reception ??= Reception.At(nature, belt.Scenario.AfterSale, hour);
                ReceiveParcel(hour, parcel, reception, parcels++);
            }
        }
    }

    private void ReceiveParcel(Hour hour, Parcel parcel, Reception reception, int number)
    {
        var outcome = reception.Draw(
            parcel.Buyers,
            parcel.Design,
            profile.Category,
            TransitDamage.Faulty(Fixed.ToDouble(parcel.DefectMicro), TransitDamage.ShareOf(goods, parcel.Design, packaging)),
            Fixed.ToDouble(parcel.InteractionMicro));
        var foreign = belt.PlatformOf(belt.RoomOf(parcel.Room).Platform).Options.Foreign;
        if (foreign is not null)
        {
            outcome.Returned = hour.NatureDice(Purpose.ForeignReturns).Binomial(outcome.Returned, foreign.ReturnFactor, number);
        }

        CountReception(hour, outcome);
        CountBuyers(hour, parcel.Buyers);
        EnterReturns(hour, outcome, parcel.Room, parcel.Design.Version, parcel.PriceFen, number, parcel.CommissionMicro);
        ReserveLoyal(hour, parcel.Room, outcome.Loyal);
    }

    // Nobody ordered it, so nobody opens or rates it; it is sent back at once.
    private void RefuseParcel(Hour hour, Parcel parcel)
    {
        hour.Count(Metric.SkuDeliveredUnits, parcel.Units);
        Returns.Add(new ReturnCohort
        {
            DueDay = hour.Day + belt.Scenario.AfterSale.ReturnDelayDaysMin,
            Room = parcel.Room,
            Version = parcel.Design.Version,
            Delivered = parcel.Units,
            Returned = parcel.Units,
        });
    }

    private void CountReception(Hour hour, ReceptionOutcome outcome)
    {
        // A running mean: each unit weighs one in ratingMemory plus the units that came with it.
        var memory = belt.Scenario.AfterSale.RatingMemory;
        Rating = ((Rating * memory) + outcome.Satisfied) / (memory + outcome.Delivered);
        hour.Count(Metric.SkuDeliveredUnits, outcome.Delivered);
        hour.Count(Metric.SkuSatisfiedUnits, outcome.Satisfied);
        hour.Count(Metric.SkuTasteGapMicroUnits, outcome.TasteGapMicro);
        hour.Count(Metric.SkuTasteGapUnits, outcome.Delivered);
    }

    private void CountBuyers(Hour hour, SegmentCounts buyers)
    {
        if (BuyersByCluster is null)
        {
            return;
        }

        BuyersByCluster.FadeTo(hour.Tick, BuyersKeptPerDay);
        for (var i = 0; i < buyers.Counts.Length; i++)
        {
            BuyersByCluster.Values[belt.Society.ClusterOf[buyers.First + i]] += buyers.Counts[i];
        }
    }

    private void EnterReturns(Hour hour, ReceptionOutcome outcome, EntityId room, int version, long priceFen, int number, long commissionMicro = 0)
    {
        var options = belt.Scenario.AfterSale;
        var span = Math.Max(0, options.ReturnDelayDaysMax - options.ReturnDelayDaysMin) + 1;
        var delay = options.ReturnDelayDaysMin + (int)(hour.NatureDice(Purpose.ReturnDelay).Uniform(number) * span);
        Returns.Add(new ReturnCohort
        {
            DueDay = hour.Day + delay,
            Room = room,
            Version = version,
            PriceFen = priceFen,
            Delivered = outcome.Delivered,
            Returned = outcome.Returned,
            WillComeBack = room == EntityId.None ? 0 : outcome.Loyal.Total,
            CommissionMicro = commissionMicro,
        });
    }

    private void ReserveLoyal(Hour hour, EntityId room, SegmentCounts loyal)
    {
        var total = loyal.Total;
        if (total == 0)
        {
            return;
        }

        Loyal.Add(room, loyal);
        var table = SegmentTable.Zero(loyal.Counts.Length, belt.CategoryCount);
        for (var i = 0; i < loyal.Counts.Length; i++)
        {
            table[i, profile.Category] = loyal.Counts[i];
        }

        hour.Send(belt.RoomOf(room).Platform, new LoyalReserved { Buyers = table });
        hour.Count(Metric.SkuRepeatBuyers, total);
    }

    private void SendBackReturns(Hour hour)
    {
        foreach (var cohort in Returns.TakeDue(hour.Day))
        {
            hour.Count(Metric.SkuMaturedUnits, cohort.Delivered);
            hour.Count(Metric.SkuMaturedReturnedUnits, cohort.Returned);
            hour.Count(Metric.SkuReturnedUnits, cohort.Returned);
            CountRepurchase(hour, cohort);
            if (cohort.Room == EntityId.None)
            {
                RefundShoppers(hour, cohort);
            }
            else
            {
                hour.Send(cohort.Room, new ShowVerdict { Delivered = cohort.Delivered, Returned = cohort.Returned });
            }

            SendBack(hour, cohort);
        }
    }

    // The cycle has no memory, so that the expectation is exact; drawing it would only add noise to the figure.
    private void CountRepurchase(Hour hour, ReturnCohort cohort)
    {
        if (cohort.Room != EntityId.None)
        {
            var soon = 1 - Elementary.Exp(-RepurchaseDays / belt.Scenario.AfterSale.RepeatCycleDays);
            hour.Count(Metric.SkuMaturedRoomUnits, cohort.Delivered);
            hour.Count(Metric.SkuBackWithin90DaysMicro, Fixed.FromDouble(cohort.WillComeBack * soon));
        }
    }

    // What a shelf sold was refunded by the retailer, whom the factory credits what he had paid for it.
    private void SendBack(Hour hour, ReturnCohort cohort)
    {
        if (cohort.Returned > 0)
        {
            hour.Send(profile.Factory, new ReturnedGoods
            {
                Room = cohort.Room,
                Units = cohort.Returned,
                PriceFen = cohort.Room == EntityId.None ? shelfTerms!.WholesaleFen : cohort.PriceFen,
                Version = cohort.Version,
                CommissionMicro = cohort.CommissionMicro,
            });
        }
    }

    private void CallLoyalBuyers(Hour hour)
    {
        var cycleDays = belt.Scenario.AfterSale.RepeatCycleDays;
        var chance = 1 - Elementary.Exp(-1 / cycleDays);
        foreach (var group in Loyal.DrawReturning(chance, hour.NatureDice(Purpose.LoyaltyDelay)))
        {
            hour.Send(group.Room, new LoyalBuyers { Category = profile.Category, Buyers = group.Waiting });
        }
    }
}
