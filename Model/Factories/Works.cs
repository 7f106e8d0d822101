using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Jobs on their way: a line starts one when it is free and the material is there; finishing follows; stock is filled.</summary>
internal static class Works
{
    private const int MinutesPerHour = 60;

    /// <summary>Share of defects of a version of which <paramref name="madeOfVersion"/> units have been made.</summary>
    public static double DefectShare(Factory factory, int madeOfVersion)
    {
        var production = factory.Class.Production;
        var excess = (production.NewVersionDefectFactor - 1) * Elementary.Exp(-madeOfVersion / production.LearningUnits);
        return Math.Min(1, production.DefectShare * (1 + excess));
    }

    /// <summary>Share of defects among the units that pass an inspection which finds a share of them.</summary>
    public static double HiddenDefectShare(Factory factory, double defectShare)
    {
        var found = defectShare * factory.Class.Production.InspectionCatchShare;
        return found >= 1 ? 0 : (defectShare - found) / (1 - found);
    }

    /// <summary>The SKU a job makes, own or another factory's.</summary>
    public static SkuProfile ProfileOf(Factory factory, Job job)
        => job.Guest is { } work ? factory.Belt.SkuOf(work.Sku) : factory.Products[job.Line].Profile;

    /// <summary>Asks for the wake-ups of jobs that were released before the run.</summary>
    public static void WakeForStartingJobs(Factory factory, Hour hour)
    {
        foreach (var job in factory.Plant.Waiting.Jobs)
        {
            WakeLater(hour, job.MaterialTick);
        }

        foreach (var job in factory.Plant.UnderWay.Jobs)
        {
            WakeLater(hour, job.ReadyTick);
        }
    }

    /// <summary>Takes jobs whose finishing is done into stock, less the defects that inspection finds.</summary>
    public static void Finish(Factory factory, Hour hour)
    {
        var jobs = factory.Plant.UnderWay;
        while (jobs.Jobs.Count > 0 && jobs.Jobs[0].ReadyTick <= hour.Tick)
        {
            FinishJob(factory, hour, jobs.Take(0));
        }
    }

    /// <summary>Starts waiting jobs, oldest material first, on lines that come free within the hour.</summary>
    public static void StartJobs(Factory factory, Hour hour)
    {
        if (factory.IsClosed)
        {
            return;
        }

        MaterialStop.PutOff(factory, hour);
        var waiting = factory.Plant.Waiting;
        var next = 0;
        while (next < waiting.Jobs.Count && waiting.Jobs[next].MaterialTick <= hour.Tick)
        {
            if (FreeLineFor(factory, waiting.Jobs[next], hour.Tick) is { } line)
            {
                StartJob(factory, hour, line, waiting.Take(next));
            }
            else if (factory.Terms.HasExpressLane)
            {
                next++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Draws the defects of a job that inspection finds.</summary>
    public static int FindDefects(Factory factory, Hour hour, Job job)
        => hour.NatureDice(Purpose.Defects)
            .Binomial(job.Units, Fixed.ToDouble(job.DefectMicro) * factory.Class.Production.InspectionCatchShare, job.Number);

    /// <summary>Counts how long units took from the decision to make them until they are in stock.</summary>
    public static void CountLeadTime(Hour hour, int releasedTick, int units)
    {
        var leadHours = hour.Tick - releasedTick;
        hour.Count(Metric.FactoryLeadTimeUnitHours, (long)leadHours * units);
        hour.Count(Metric.FactoryLeadTimeUnits, units);
        hour.Observe(HourHistogram.LeadTime, leadHours, units);
    }

    private static void FinishJob(Factory factory, Hour hour, Job job)
    {
        if (job.Guest is { } work)
        {
            GuestDesk.Finish(factory, hour, job, work);
            return;
        }

        var line = factory.Products[job.Line];
        var found = FindDefects(factory, hour, job);
        var good = job.Units - found;
        line.PipelineUnits -= job.Units;
        StockRisk.Made(factory, line, good);
        line.Stock.Finish(good, Fixed.FromDouble(HiddenDefectShare(factory, Fixed.ToDouble(job.DefectMicro))));
        hour.Count(Metric.FactoryMadeUnits, good);
        hour.Count(Metric.FactoryScrappedUnits, found);
        CountLeadTime(hour, job.ReleasedTick, good);
        if (job.Version != line.Design.Version)
        {
            VersionChange.Convert(factory, hour, line, good);
        }
    }

    // A line that is set up for the job needs no changeover; else the line that has been free longest, then the first.
    private static AssemblyLine? FreeLineFor(Factory factory, Job job, int tick)
    {
        var lines = factory.Plant.Lines;
        var version = VersionFor(factory, job);
        AssemblyLine? best = null;
        var first = job.Express ? factory.Terms.LineCount : 0;
        var end = job.Express ? lines.Count : factory.Terms.LineCount;
        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            if (line.FreeMinute >= (tick + 1L) * MinutesPerHour)
            {
                continue;
            }

            if (line.SetUpFor == job.SetUpKey && line.SetUpVersion == version)
            {
                return line;
            }

            best = best is null || line.FreeMinute < best.FreeMinute ? line : best;
        }

        return best;
    }

    private static void StartJob(Factory factory, Hour hour, AssemblyLine line, Job job)
    {
        var terms = factory.Terms;
        job.Version = VersionFor(factory, job);
        job.DefectMicro = Fixed.FromDouble(DefectsOf(factory, job));
        var setUp = line.SetUpFor == job.SetUpKey && line.SetUpVersion == job.Version ? 0 : terms.ChangeoverMinutes;
        var run = (long)Math.Ceiling(job.Units * (job.Express ? terms.ExpressMinutesPerUnit : terms.MinutesPerUnit));
        line.SetUpFor = job.SetUpKey;
        line.SetUpVersion = job.Version;
        line.FreeMinute = Math.Max(line.FreeMinute, (long)hour.Tick * MinutesPerHour) + setUp + run;
        var endTick = checked((int)((line.FreeMinute + MinutesPerHour - 1) / MinutesPerHour));
        job.ReadyTick = Math.Max(endTick + terms.FinishingHours, hour.Tick + 1);
        factory.Plant.UnderWay.AddByReady(job);
        PayForRun(factory, hour, checked(job.Units * ProfileOf(factory, job).LabourFen), setUp, run);
        hour.WakeAt(job.ReadyTick);
        WakeLater(hour, (int)(line.FreeMinute / MinutesPerHour));
    }

    private static int VersionFor(Factory factory, Job job) => job.Guest?.Version ?? factory.Products[job.Line].Design.Version;

    private static double DefectsOf(Factory factory, Job job)
    {
        if (job.Guest is not null)
        {
            return GuestDesk.DefectShare(factory);
        }

        var product = factory.Products[job.Line];
        var rush = job.Express ? factory.Class.Production.RushDefectFactor : 1;
        var share = Math.Min(1, DefectShare(factory, product.MadeOfVersion) * rush);

        // It only tells how far defects have faded; runs of classics make more than fits.
        product.MadeOfVersion = (int)Math.Min(int.MaxValue, (long)product.MadeOfVersion + job.Units);
        return share;
    }

    private static void PayForRun(Factory factory, Hour hour, long labourFen, long setUpMinutes, long runMinutes)
    {
        var costs = factory.Class.Costs;
        factory.Book.Spend(hour, Metric.FactoryLabourCostFen, labourFen);
        factory.Book.Spend(hour, Metric.FactoryChangeoverCostFen, Fen.FromCny(costs.ChangeoverCnyPerHour * setUpMinutes / MinutesPerHour));
        hour.Count(Metric.FactoryBusyLineMinutes, setUpMinutes + runMinutes);
        hour.Count(Metric.FactoryWorkerMinutes, (setUpMinutes + runMinutes) * costs.WorkersPerLine);
    }

    private static void WakeLater(Hour hour, int tick)
    {
        if (tick > hour.Tick)
        {
            hour.WakeAt(tick);
        }
    }
}
