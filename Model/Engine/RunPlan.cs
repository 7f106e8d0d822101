namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>How long a run is, under which seeds, and what it keeps beyond the figures.</summary>
/// <param name="WarmupDays">Days that no KPI counts.</param>
/// <param name="Days">Days that are measured.</param>
/// <param name="Seeds">The run's seeds.</param>
/// <param name="RecordEntityDays">Whether a row per entity and day is kept.</param>
/// <param name="RecordDecisions">Whether decisions with their reasons are kept.</param>
public sealed record RunPlan(int WarmupDays, int Days, RunSeeds Seeds, bool RecordEntityDays = false, bool RecordDecisions = false)
{
    /// <summary>The first tick that counts.</summary>
    public int MeasureFrom => WarmupDays * Calendar.HoursPerDay;

    /// <summary>The tick after the last one.</summary>
    public int End => (WarmupDays + Days) * Calendar.HoursPerDay;

    /// <summary>The number people give a day: measured days start at 1, warm-up ends with 0.</summary>
    public int DayNumber(int tick) => (tick / Calendar.HoursPerDay) - WarmupDays + 1;
}
