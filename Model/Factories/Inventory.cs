namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory's stock, work in process and prepaid material are worth.</summary>
internal static class Inventory
{
    /// <summary>Units on their way of those the lines can make within the planning horizon.</summary>
    public static double LoadShare(Factory factory)
    {
        var units = 0;
        foreach (var line in factory.Products)
        {
            units += line.PipelineUnits;
        }

        return (double)units / factory.Terms.PipelineLimitUnits;
    }

    /// <summary>
    /// Value at cost: stock and jobs on lines at material and labour, waiting jobs at material, and the material that lies
    /// ready for one express lot of each SKU.
    /// </summary>
    public static long CostFen(Factory factory)
    {
        long cost = 0;
        foreach (var line in factory.Products)
        {
            cost += (line.Stock.Units * line.CostFen) + (factory.Terms.ExpressLotUnits * line.Profile.MaterialFen);
        }

        foreach (var job in factory.Plant.UnderWay.Jobs)
        {
            var sku = Works.ProfileOf(factory, job);
            cost += job.Units * (sku.MaterialFen + sku.LabourFen);
        }

        foreach (var job in factory.Plant.Waiting.Jobs)
        {
            cost += job.Units * Works.ProfileOf(factory, job).MaterialFen;
        }

        return cost;
    }

    /// <summary>Value at the lower of cost and salvage.</summary>
    public static long ValueFen(Factory factory)
    {
        long value = 0;
        foreach (var line in factory.Products)
        {
            value += line.Stock.Units * Math.Min(line.CostFen, line.Profile.SalvageFen);
        }

        foreach (var job in factory.Plant.UnderWay.Jobs)
        {
            var sku = Works.ProfileOf(factory, job);
            value += job.Units * Math.Min(sku.MaterialFen + sku.LabourFen, sku.SalvageFen);
        }

        foreach (var job in factory.Plant.Waiting.Jobs)
        {
            var sku = Works.ProfileOf(factory, job);
            value += job.Units * Math.Min(sku.MaterialFen, sku.SalvageFen);
        }

        return value;
    }
}
