namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>Watches an experiment. It is called from the threads of the runs and changes nothing.</summary>
public interface IRunsProgress
{
    /// <summary>A day of some run was lived.</summary>
    void DayDone();

    /// <summary>A run is over; one from the cache had no days.</summary>
    void RunDone(RunEnd end);
}
