using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <content>What the hub takes note of.</content>
public sealed partial class HubEntity
{
    private void ReadLetters(Hour hour)
    {
        foreach (ref readonly var letter in hour.Inbox)
        {
            switch (letter.Body)
            {
                case HubSums sums:
                    Today.Add(sums);
                    Measure(hour, sums);
                    break;
                case CapacityReport report:
                    Capacities.File(hour.Tick, report);
                    break;
                case Payment payment:
                    Book.Receive(hour, payment);
                    break;
                case StockRiskClaim claim:
                    PayStockRisk(hour, letter.From, claim);
                    break;
                case OverflowOffer:
                    break; // routed when all letters are read
                default:
                    throw new BrokenBalanceException($"the hub cannot read a letter of type {letter.Body.Type}");
            }
        }
    }

    // What arrives in the first measured hour was ordered in the last hour of the warm-up.
    private void Measure(Hour hour, HubSums sums)
    {
        if (hour.Tick > belt.Scenario.Run.WarmupDays * Calendar.HoursPerDay)
        {
            Sums.Add(MeasuredOrders, sums.Orders);
        }
    }

    private void PayStockRisk(Hour hour, EntityId factory, StockRiskClaim claim)
    {
        var fen = (long)Math.Round(claim.LossFen * mandate.Options.StockRiskShare);
        Book.Pay(hour, Metric.HubStockRiskCostFen, factory, Metric.FactoryStockRiskIncomeFen, fen);
    }

    /// <summary>At midnight. What a room sent at 23:00 has just arrived, so that the day is whole.</summary>
    private void CloseDay(Hour hour)
    {
        hour.WakeAt(hour.Tick + Calendar.HoursPerDay);
        if (hour.Tick == 0)
        {
            return;
        }

        MeasureEstimates(hour);
        Waiting.Add(Today);
        Today = DemandDay.Of(hour.Day, Needs.Count, belt.AttributeCount);
        hour.WakeAt(hour.Tick + mandate.DataAgeHours);
        if (mandate.Serves)
        {
            Book.Spend(hour, Metric.HubCostFen, mandate.CostFenPerDay);
        }

        OwnerShare.Pay(hour, Book, belt, mandate);
    }

    private void NoteReport(Hour hour, int reportTick)
    {
        if (Planning is not null)
        {
            Planning.ReportTick = reportTick;
        }

        TellOutlook(hour);
    }

    /// <summary>Compares what was believed on the day with what the day showed.</summary>
    private void MeasureEstimates(Hour hour)
    {
        if (!Needs.TrueForAll(need => need.IsKnown))
        {
            return;
        }

        var errors = new double[belt.CategoryCount];
        for (var category = 0; category < errors.Length; category++)
        {
            for (var cell = category * belt.ClusterCount; cell < (category + 1) * belt.ClusterCount; cell++)
            {
                var wants = Today.WantsOf(cell);
                var error = Needs[cell].UnitsPerDay - wants;
                errors[category] += error;
                hour.Count(Metric.HubEstimateErrorUnits, (long)Math.Round(Math.Abs(error)));
                hour.Count(Metric.HubEstimateNeedUnits, (long)Math.Round(wants));
            }

            errors[category] = Math.Abs(errors[category]);
        }

        Errors.Add(errors, mandate.Options.Smoothing);
    }

    private void UseOldEnoughData(Hour hour)
    {
        var reported = Capacities.Advance(hour.Tick, mandate.DataAgeHours);
        if (reported is not null)
        {
            NoteReport(hour, reported.Value);
        }

        while (Waiting.Count > 0 && Waiting[0].EndTick + mandate.DataAgeHours <= hour.Tick)
        {
            Learn(Waiting[0]);
            Waiting.RemoveAt(0);
            if (mandate.PoolsEvidence && !mandate.Options.IsOut)
            {
                hour.Publish(HotWords.ToBulletin());
            }
        }
    }

    private void Learn(DemandDay day)
    {
        for (var cell = 0; cell < Needs.Count; cell++)
        {
            Needs[cell].Learn(day.WantsOf(cell), day.Content[cell], mandate.UsesContent, mandate.Noise);
        }

        HotWords.Add(day, 1 - mandate.Options.Smoothing);
        DataTick = day.EndTick - 1;
    }
}
