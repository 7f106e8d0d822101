using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Makes goods for other factories on idle lines, as the hub asks: a job like any other, with a customer.</summary>
internal static class GuestDesk
{
    /// <summary>Takes on what the hub asks for, as far as there is room for it.</summary>
    public static void TakeOn(Factory factory, Hour hour)
    {
        if (!factory.Profile.Policy.OverflowRouting || factory.IsClosed)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is GuestOrder order)
            {
                Answer(factory, hour, order);
            }
        }
    }

    /// <summary>Units of others on the lines, before or behind them.</summary>
    public static int UnitsOnLines(Factory factory)
    {
        if (factory.Guests is null)
        {
            return 0;
        }

        var units = 0;
        foreach (var job in factory.Plant.Waiting.Jobs)
        {
            units += job.Guest is null ? 0 : job.Units;
        }

        foreach (var job in factory.Plant.UnderWay.Jobs)
        {
            units += job.Guest is null ? 0 : job.Units;
        }

        return units;
    }

    /// <summary>Share of defects in work for others: that of an old hand at its own goods, times the guest's factor.</summary>
    public static double DefectShare(Factory factory)
        => Math.Min(1, factory.Class.Production.DefectShare * factory.Belt.Scenario.Hub.GuestDefectFactor);

    /// <summary>Sends a finished lot to its owner, less the defects that inspection finds.</summary>
    public static void Finish(Factory factory, Hour hour, Job job, GuestWork work)
    {
        var defectShare = Fixed.ToDouble(job.DefectMicro);
        var found = Works.FindDefects(factory, hour, job);
        var good = job.Units - found;
        hour.Count(Metric.FactoryMadeUnits, good);
        hour.Count(Metric.FactoryGuestMadeUnits, good);
        hour.Count(Metric.FactoryScrappedUnits, found);
        var goods = new GuestGoods
        {
            Work = work,
            Units = good,
            ScrappedUnits = found,
            DefectMicro = Fixed.FromDouble(Works.HiddenDefectShare(factory, defectShare)),
            ReleasedTick = job.ReleasedTick,
        };
        hour.Send(work.Owner, goods, factory.Belt.Scenario.Hub.GuestTransferHours);
    }

    private static void Answer(Factory factory, Hour hour, GuestOrder order)
    {
        var onLines = UnitsOnLines(factory);
        foreach (var line in factory.Products)
        {
            onLines += line.PipelineUnits;
        }

        var choice = GuestRoom.Decide(order.Units, factory.Terms.PipelineLimitUnits - onLines, factory.Class.Production.MinimumBatch);
        if (choice.Units > 0)
        {
            hour.Send(order.Work.Owner, new GuestAnswer { Sku = order.Work.Sku, Units = choice.Units });
            JobDesk.ReleaseForGuest(factory, hour, order.Work, choice.Units);
        }

        if (hour.DecisionsWanted)
        {
            hour.Decided(new Decision(
                hour.Tick,
                factory.Id,
                "guestWork",
                order.Work.Sku,
                choice.Units > 0 ? "taken" : "declined",
                choice.Reason,
                new Fact("askedUnits", order.Units),
                new Fact("takenUnits", choice.Units),
                new Fact("priceFen", order.Work.PriceFen)));
        }
    }
}
