namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// What an entity decided and why. The reason is data: the inspector, the log and the console put the same record into
/// words of the reader's language.
/// </summary>
/// <param name="Tick">When.</param>
/// <param name="Entity">Who decided.</param>
/// <param name="Kind">The decision, in camelCase: replan, redesign, airtime, plan, markdown ...</param>
/// <param name="Subject">What it concerns; may be <see cref="EntityId.None"/>.</param>
/// <param name="Outcome">What was decided, in camelCase: released, accepted, refused ...</param>
/// <param name="Reason">The rule that settled it, in camelCase; a key of the resource files.</param>
/// <param name="Facts">The numbers it rests on, in a fixed order.</param>
public sealed record Decision(
    int Tick,
    EntityId Entity,
    string Kind,
    EntityId Subject,
    string Outcome,
    string Reason,
    params Fact[] Facts);
