using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>A run as all who watch it see it at one moment.</summary>
/// <param name="Status">How far it is.</param>
/// <param name="Today">The day under way.</param>
/// <param name="LastHour">What the newest look added to the day; all of it when a day has begun.</param>
/// <param name="Days">Days that are over, as far as somebody watched, oldest first.</param>
/// <param name="Log">The hub's and the platforms' last decisions, newest first.</param>
public sealed record LivePicture(RunStatus Status, BeltDay Today, BeltDay LastHour, IReadOnlyList<BeltDay> Days, IReadOnlyList<Decision> Log);
