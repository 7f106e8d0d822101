using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.WebConsole.Services.Live;

namespace OrleansIndustrialBelt.WebConsole.Api;

/// <summary>Asks for a run.</summary>
/// <param name="Scenario">A shipped scenario, or what faults call the text.</param>
/// <param name="Text">The scenario as YAML; null for the shipped one of that name.</param>
/// <param name="Settings">What is laid over it, as <c>--set</c> takes it.</param>
/// <param name="ByPartitions">Whether partitions step entities instead of grains.</param>
/// <param name="AllowedUntil">Ticks that it may live at first; all if null.</param>
public sealed record RunOrder(
    [property: Description("File name of a shipped scenario, such as weihai-small.yaml.")] string Scenario,
    [property: Description("The scenario as YAML, in place of a shipped one.")] string? Text = null,
    [property: Description("Settings laid over it, path.to.key=value.")] IReadOnlyList<string>? Settings = null,
    bool ByPartitions = false,
    [property: Description("Hours it may live before it waits.")] int? AllowedUntil = null);

/// <summary>Says how far a run may go.</summary>
/// <param name="UntilTick">Ticks that it may live; null to let it go on.</param>
public sealed record RunLimit([property: Range(0, int.MaxValue)] int? UntilTick);

/// <summary>Asks for a change of a run under way.</summary>
/// <param name="Intervention">One item of a scenario's interventions, as YAML.</param>
public sealed record InterventionOrder(string Intervention);

/// <summary>What came of an intervention.</summary>
/// <param name="Tick">The next tick when it was made.</param>
public sealed record InterventionMade(int Tick);

/// <summary>A run as it stands.</summary>
/// <param name="Run">Its name.</param>
/// <param name="Phase">Where in its life.</param>
/// <param name="TicksDone">Ticks that were lived.</param>
/// <param name="TicksPlanned">Ticks of the whole run.</param>
/// <param name="Waits">Whether it waits until it may go on.</param>
/// <param name="Failure">Why it failed; null if it did not.</param>
public sealed record RunState(string Run, string Phase, int TicksDone, int TicksPlanned, bool Waits, string? Failure)
{
    internal static RunState Of(string run, int planned, RunStatus status)
        => new(run, status.Phase.ToString(), status.TicksDone, planned, status.Waits, status.Failure);
}

/// <summary>An entity as it stands.</summary>
/// <param name="Entity">Its address.</param>
/// <param name="Tick">The hour it lived last.</param>
/// <param name="Fields">Its state, path by path; items of a list share their path.</param>
/// <param name="Decisions">Its last decisions, some of each kind, oldest first.</param>
/// <param name="Letters">What it read and sent in that hour; empty until somebody has looked at it before.</param>
public sealed record EntityState(
    string Entity, int Tick, IReadOnlyList<KeyValuePair<string, string>> Fields, IReadOnlyList<EntityDecision> Decisions, IReadOnlyList<EntityLetters> Letters)
{
    internal static EntityState Of(EntityView view) => new(
        view.Entity.ToString(),
        view.Tick,
        view.Fields,
        [.. view.Decisions.Select(EntityDecision.Of)],
        [.. view.Letters.Select(note => new EntityLetters(note.IsSent, note.Other == EntityId.None ? "" : note.Other.ToString(), note.Message, note.Count))]);
}

/// <summary>Letters of one kind that an entity read or sent in an hour.</summary>
/// <param name="Sent">Whether it sent them; else it read them.</param>
/// <param name="Other">To or from whom; empty for all of the belt, and for a sum over senders.</param>
/// <param name="Message">The kind of message.</param>
/// <param name="Count">How many.</param>
public sealed record EntityLetters(bool Sent, string Other, string Message, int Count);

/// <summary>A decision and its reason.</summary>
/// <param name="Tick">When.</param>
/// <param name="Kind">What was to be decided.</param>
/// <param name="Subject">What it concerns; empty if nothing by itself.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Reason">The rule that settled it.</param>
/// <param name="Facts">The numbers it rests on.</param>
public sealed record EntityDecision(int Tick, string Kind, string Subject, string Outcome, string Reason, IReadOnlyList<KeyValuePair<string, double>> Facts)
{
    internal static EntityDecision Of(Decision decision) => new(
        decision.Tick,
        decision.Kind,
        decision.Subject == EntityId.None ? "" : decision.Subject.ToString(),
        decision.Outcome,
        decision.Reason,
        [.. decision.Facts.Select(fact => KeyValuePair.Create(fact.Name, fact.Value))]);
}

/// <summary>One look at a run under way.</summary>
/// <param name="Phase">Where in its life.</param>
/// <param name="TicksDone">Ticks that were lived.</param>
/// <param name="Waits">Whether it waits until it may go on.</param>
/// <param name="OrdersToday">Units ordered on the day under way, as the hub heard.</param>
/// <param name="WantsToday">Units wanted, ordered or turned away.</param>
/// <param name="CommentsToday">Comments that were read.</param>
public sealed record LiveLook(string Phase, int TicksDone, bool Waits, long OrdersToday, long WantsToday, long CommentsToday)
{
    internal static LiveLook Of(LivePicture picture) => new(
        picture.Status.Phase.ToString(),
        picture.Status.TicksDone,
        picture.Status.Waits,
        picture.Today.Orders.Sum(),
        picture.Today.Wants.Sum(),
        picture.Today.Comments.Sum());
}
