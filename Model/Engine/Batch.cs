namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What one partition sends another at the end of a tick. Not changed until every target has delivered it; see <see cref="Partition.Reuse"/>.</summary>
/// <param name="Tick">The tick that produced it.</param>
/// <param name="Source">The sending partition.</param>
/// <param name="Target">The receiving partition.</param>
/// <param name="Letters">Letters for the target's entities, sums already made.</param>
/// <param name="Bulletins">Bulletins; the same for every target.</param>
public sealed record Batch(int Tick, int Source, int Target, List<Letter> Letters, List<Letter> Bulletins);
