using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A stop of supply: material that is due while it lasts comes a day later, again and again.</summary>
internal static class MaterialStop
{
    /// <summary>Puts off the jobs whose material would arrive in this hour. An express lot's lies in the plant already.</summary>
    public static void PutOff(Factory factory, Hour hour)
    {
        if (!factory.Class.Production.MaterialStopped)
        {
            return;
        }

        var waiting = factory.Plant.Waiting;
        for (var i = 0; i < waiting.Jobs.Count && waiting.Jobs[i].MaterialTick <= hour.Tick;)
        {
            if (waiting.Jobs[i].MaterialTick < hour.Tick || waiting.Jobs[i].Express)
            {
                i++;
                continue;
            }

            var job = waiting.Take(i);
            job.MaterialTick += Calendar.HoursPerDay;
            waiting.AddByMaterial(job);
            hour.WakeAt(job.MaterialTick);
        }
    }
}
