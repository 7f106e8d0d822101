using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Material that another factory makes: what is released as jobs is ordered there, and jobs wait for what really arrives. Units
/// that wait in jobs are those on order, so that no other account of them is needed.
/// </summary>
internal static class MaterialDesk
{
    /// <summary>Orders and pays the material of units that were released.</summary>
    public static void Order(Factory factory, Hour hour, ProductLine line, int units)
    {
        var order = new SupplyOrder
        {
            Sku = line.Profile.Material,
            Units = units,
            PriceFen = line.Profile.MaterialFen,
            WantsUnits = factory.Profile.SharesDemand ? line.Demand.News?.Tell() : null,
        };
        hour.Send(factory.Belt.SkuOf(order.Sku).Factory, order, factory.Class.Production.OrderHours);
        factory.Book.PaidWithLetter(hour, Metric.FactoryMaterialCostFen, order.MoneyFen);
    }

    /// <summary>Gives jobs the material that arrived, and drops those whose material never will.</summary>
    public static void Receive(Factory factory, Hour hour)
    {
        if (!factory.Profile.InChain)
        {
            return;
        }

        foreach (ref readonly var letter in hour.Inbox)
        {
            if (letter.Body is SupplyDelivery delivery)
            {
                Supply(factory, hour, delivery.Sku, delivery.Units);
            }
            else if (letter.Body is SupplyVoided voided)
            {
                factory.Book.PaidWithLetter(hour, Metric.FactoryMaterialCostFen, -voided.RefundFen);
                Drop(factory, voided.Sku, voided.Units);
            }
        }
    }

    // First released, first supplied. A job whose material has come in part is split: that part need not wait.
    private static void Supply(Factory factory, Hour hour, EntityId sku, int units)
    {
        while (units > 0 && Find(factory, sku, 0, 1) is >= 0 and var index)
        {
            var job = factory.Plant.Waiting.Take(index);
            if (job.Units > units)
            {
                factory.Plant.Waiting.Jobs.Insert(index, Rest(factory, job, job.Units - units));
                job.Units = units;
            }

            units -= job.Units;
            job.MaterialTick = hour.Tick;
            factory.Plant.Waiting.AddByMaterial(job);
        }
    }

    // The latest jobs first: they would have been supplied last.
    private static void Drop(Factory factory, EntityId sku, int units)
    {
        var jobs = factory.Plant.Waiting.Jobs;
        while (units > 0 && Find(factory, sku, jobs.Count - 1, -1) is >= 0 and var index)
        {
            var job = jobs[index];
            var dropped = Math.Min(units, job.Units);
            units -= dropped;
            job.Units -= dropped;
            factory.Products[job.Line].PipelineUnits -= dropped;
            if (job.Units == 0)
            {
                jobs.RemoveAt(index);
            }
        }
    }

    private static int Find(Factory factory, EntityId sku, int from, int step)
    {
        var jobs = factory.Plant.Waiting.Jobs;
        for (var i = from; i >= 0 && i < jobs.Count; i += step)
        {
            if (jobs[i].AwaitsSupply && factory.Products[jobs[i].Line].Profile.Material == sku)
            {
                return i;
            }
        }

        return -1;
    }

    private static Job Rest(Factory factory, Job job, int units) => new()
    {
        Number = ++factory.Plant.LastJobNumber,
        Line = job.Line,
        Units = units,
        ReleasedTick = job.ReleasedTick,
        MaterialTick = Job.Unsupplied,
    };
}
