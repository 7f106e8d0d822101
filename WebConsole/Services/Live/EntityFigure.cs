namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>One of the main figures of an entity.</summary>
/// <param name="Name">Which; its text is <c>History.Name</c>.</param>
/// <param name="Value">Its value; of what accrues, all since the run began.</param>
/// <param name="Accrues">Whether a day is told by what it added.</param>
public sealed record EntityFigure(string Name, double Value, bool Accrues = false);

/// <summary>The main figures of an entity at the last look of a day.</summary>
/// <param name="Day">Day of the run, from 0.</param>
/// <param name="Figures">The same ones on every day.</param>
public sealed record HistoryDay(int Day, IReadOnlyList<EntityFigure> Figures);
