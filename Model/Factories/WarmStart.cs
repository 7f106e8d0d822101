using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Policies;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Puts what a factory starts with into its state.</summary>
internal static class WarmStart
{
    /// <summary>Fills a factory that has just been made.</summary>
    public static void Fill(Factory factory, FactoryStart start)
    {
        for (var i = 0; i < factory.Terms.LineCount + (factory.Terms.HasExpressLane ? 1 : 0); i++)
        {
            factory.Plant.Lines.Add(new AssemblyLine());
        }

        for (var i = 0; i < factory.Belt.Platforms.Count; i++)
        {
            factory.Platforms.Add(new PlatformAccount());
        }

        foreach (var line in factory.Products)
        {
            FillLine(factory, line, line.Index < start.Lines.Count ? start.Lines[line.Index] : new ProductLineStart());
        }

        factory.StockValueFen = Inventory.ValueFen(factory);
    }

    private static void FillLine(Factory factory, ProductLine line, ProductLineStart start)
    {
        var defectMicro = Fixed.FromDouble(Works.HiddenDefectShare(factory, Works.DefectShare(factory, int.MaxValue)));
        line.Stock.Finish(start.StockUnits, defectMicro);
        line.Demand.ForecastPerDay = start.ForecastPerDay;
        line.Demand.DeviationPerDay = start.DeviationPerDay;
        line.Demand.History = factory.Class.Production.ForecastWindowDays is > 0 and var days ? WantsHistory.Of(days, start.ForecastPerDay) : null;
        line.Demand.News = factory.Profile.SharesDemand || factory.Profile.HearsDemand ? new DemandNews() : null;
        line.Plan.PlannedPerDay = start.ForecastPerDay;
        line.Plan.WindowPlannedPerDay = start.ForecastPerDay;
        if (Evidence.ListensToComments(factory.Profile.Policy, factory.Class.Content))
        {
            line.Demand.Content = new ContentTrend();
        }

        line.VersionSinceTick = -start.VersionAgeHours;

        // A version that is sold at the start has been made for a while: its defects are those of a mature one.
        line.MadeOfVersion = start.StockUnits > 0 ? (int)Math.Ceiling(factory.Class.Production.LearningUnits * 5) : 0;
        foreach (var job in start.Jobs)
        {
            AddJob(factory, line, job);
        }
    }

    private static void AddJob(Factory factory, ProductLine line, JobStart start)
    {
        var plant = factory.Plant;
        var job = new Job
        {
            Number = ++plant.LastJobNumber,
            Line = line.Index,
            Units = start.Units,
            ReleasedTick = start.ReleasedTick,
            MaterialTick = start.MaterialTick,
        };
        line.PipelineUnits += start.Units;
        if (start.ReadyTick > 0)
        {
            job.Version = line.Design.Version;
            job.DefectMicro = Fixed.FromDouble(Works.DefectShare(factory, line.MadeOfVersion));
            job.ReadyTick = start.ReadyTick;
            plant.UnderWay.AddByReady(job);
        }
        else
        {
            plant.Waiting.AddByMaterial(job);
        }
    }
}
