using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Releases what was decided as jobs, whose material is ordered and paid for.</summary>
internal static class JobDesk
{
    /// <summary>Releases units of one SKU, split into jobs so that no SKU blocks the lines for long.</summary>
    public static void Release(Factory factory, Hour hour, ProductLine line, int units)
    {
        if (units == 0)
        {
            return;
        }

        var count = JobRelease.JobCount(units, factory.Terms.SplitUnits);
        for (var i = 0; i < count; i++)
        {
            factory.Plant.Waiting.AddByMaterial(new Job
            {
                Number = ++factory.Plant.LastJobNumber,
                Line = line.Index,
                Units = JobRelease.JobUnits(units, count, i),
                ReleasedTick = hour.Tick,
                MaterialTick = hour.Tick + factory.Terms.MaterialHours,
            });
        }

        if (factory.Terms.MaterialHours > 0)
        {
            hour.WakeAt(hour.Tick + factory.Terms.MaterialHours);
        }

        line.PipelineUnits = checked(line.PipelineUnits + units);
        line.ReleasedByWeek.ThisWeek += units;
        hour.Count(Metric.FactoryReleasedUnits, units);
        factory.Book.Spend(hour, Metric.FactoryMaterialCostFen, checked(units * line.Profile.MaterialFen));
    }
}
