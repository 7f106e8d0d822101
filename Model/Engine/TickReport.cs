namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What a partition tells the clock at the end of a tick; sums over partitions are order-free.</summary>
/// <param name="Tick">The tick.</param>
/// <param name="Hash">Wrapping sum of the hashes of all letters and bulletins that were sent.</param>
/// <param name="Steps">Entities stepped.</param>
/// <param name="Messages">Letters and bulletins sent, before sums were made.</param>
public readonly record struct TickReport(int Tick, ulong Hash, long Steps, long Messages)
{
    /// <summary>Adds the report of another partition for the same tick.</summary>
    public TickReport Plus(TickReport other)
        => new(Tick, unchecked(Hash + other.Hash), Steps + other.Steps, Messages + other.Messages);
}
