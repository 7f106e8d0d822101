namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>A message under way.</summary>
/// <param name="From">Who sent it; <see cref="EntityId.None"/> for a sum over senders.</param>
/// <param name="To">Who will read it.</param>
/// <param name="Sent">Tick of the step that sent it.</param>
/// <param name="Arrival">Tick of the step that reads it, at least one later.</param>
/// <param name="Sequence">Its number among the sender's letters of that tick; of a sum, the type of its message.</param>
/// <param name="Body">What it says.</param>
public readonly record struct Letter(EntityId From, EntityId To, int Sent, int Arrival, int Sequence, Message Body);
