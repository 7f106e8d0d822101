namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>A figure of the whole belt on every day of a run, warm-up included.</summary>
/// <param name="Id">Which figure, see <see cref="DailyFigures"/>.</param>
/// <param name="Values">A value per day; the day numbered 1 comes after the warm-up.</param>
public sealed record DailySeries(string Id, IReadOnlyList<long> Values);
