namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>What the hub knows at the start of a run.</summary>
/// <param name="WantsPerDay">Units wanted per day, per cell (category times clusters plus cluster).</param>
public sealed record HubStart(IReadOnlyList<double> WantsPerDay);
