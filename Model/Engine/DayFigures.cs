using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>One day of the belt, summed over partitions.</summary>
/// <param name="Day">The day's number: measured days start at 1, warm-up ends with 0.</param>
/// <param name="Sums">Sums per home scope and metric.</param>
/// <param name="Steps">Entities stepped.</param>
/// <param name="Messages">Messages sent, before combining.</param>
public sealed record DayFigures(int Day, MetricTable Sums, long Steps, long Messages);
