using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Releases what was decided as jobs, whose material is ordered and paid for.</summary>
internal static class JobDesk
{
    /// <summary>Releases one lot on the express lane, whose material lies ready and is replaced.</summary>
    public static void ReleaseExpress(Factory factory, Hour hour, ProductLine line, int units)
    {
        if (units > 0)
        {
            Add(factory, line, units, hour.Tick, hour.Tick, express: true);
            Account(factory, line, units, planShare: 0);
            hour.Count(Metric.FactoryReleasedUnits, units);
            BuyOutside(factory, hour, line, units);
        }
    }

    /// <summary>Releases units of one SKU, split into jobs so that no SKU blocks the lines for long.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="hour">The hour.</param>
    /// <param name="line">The SKU.</param>
    /// <param name="units">Units.</param>
    /// <param name="planShare">Share of them that follows the hub's plan: λ where it was obeyed, else 0.</param>
    public static void Release(Factory factory, Hour hour, ProductLine line, int units, double planShare)
    {
        if (units == 0)
        {
            return;
        }

        var isSupplied = line.Profile.Material != EntityId.None;
        var materialTick = isSupplied ? Job.Unsupplied : hour.Tick + factory.Terms.MaterialHours;
        var count = JobRelease.JobCount(units, factory.Terms.SplitUnits);
        for (var i = 0; i < count; i++)
        {
            Add(factory, line, JobRelease.JobUnits(units, count, i), hour.Tick, materialTick, express: false);
        }

        Account(factory, line, units, planShare);
        hour.Count(Metric.FactoryReleasedUnits, units);
        if (isSupplied)
        {
            MaterialDesk.Order(factory, hour, line, units);
            return;
        }

        BuyOutside(factory, hour, line, units);
        if (factory.Terms.MaterialHours > 0)
        {
            hour.WakeAt(materialTick);
        }
    }

    /// <summary>Releases units of another factory's SKU, whose material the guest buys.</summary>
    public static void ReleaseForGuest(Factory factory, Hour hour, GuestWork work, int units)
    {
        var count = JobRelease.JobCount(units, factory.Terms.SplitUnits);
        for (var i = 0; i < count; i++)
        {
            factory.Plant.Waiting.AddByMaterial(new Job
            {
                Number = ++factory.Plant.LastJobNumber,
                Line = Job.GuestLine,
                Guest = work,
                Units = JobRelease.JobUnits(units, count, i),
                ReleasedTick = hour.Tick,
                MaterialTick = hour.Tick + factory.Terms.MaterialHours,
            });
        }

        if (factory.Terms.MaterialHours > 0)
        {
            hour.WakeAt(hour.Tick + factory.Terms.MaterialHours);
        }

        hour.Count(Metric.FactoryGuestOrderedUnits, units);
        factory.Book.Spend(hour, Metric.FactoryMaterialCostFen, checked(units * factory.Belt.SkuOf(work.Sku).MaterialFen));
    }

    private static void Add(Factory factory, ProductLine line, int units, int tick, int materialTick, bool express)
        => factory.Plant.Waiting.AddByMaterial(new Job
        {
            Number = ++factory.Plant.LastJobNumber,
            Line = line.Index,
            Units = units,
            ReleasedTick = tick,
            MaterialTick = materialTick,
            Express = express,
        });

    private static void BuyOutside(Factory factory, Hour hour, ProductLine line, int units)
        => factory.Book.Spend(hour, Metric.FactoryMaterialCostFen, checked(units * line.Profile.MaterialFen));

    private static void Account(Factory factory, ProductLine line, int units, double planShare)
    {
        StockRisk.Released(factory, line, units, planShare);
        line.PipelineUnits = checked(line.PipelineUnits + units);
        line.ReleasedByWeek.ThisWeek += units;
    }
}
