namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>A failure that says nothing about the belt: what was lost can be made anew.</summary>
/// <param name="message">What failed.</param>
[GenerateSerializer, Alias("belt.PassingFailure")]
public class PassingFailureException(string message) : Exception(message);

/// <summary>A grain answered that is not the one that was asked: it holds no state, or that of another tick or epoch.</summary>
/// <param name="message">Which, and what it holds.</param>
[GenerateSerializer, Alias("belt.LostShare")]
public sealed class LostShareException(string message) : PassingFailureException(message);

/// <summary>Storage does not answer.</summary>
/// <param name="message">For how long, and with what.</param>
[GenerateSerializer, Alias("belt.StorageAway")]
public sealed class StorageAwayException(string message) : PassingFailureException(message);

/// <summary>What storage gives is not what was written.</summary>
/// <param name="message">Where.</param>
[GenerateSerializer, Alias("belt.DamagedStream")]
public sealed class DamagedStreamException(string message) : PassingFailureException(message);

/// <summary>Storage has no room left. Trying again does not help: somebody has to make room.</summary>
/// <param name="message">Where, as the system says it.</param>
[GenerateSerializer, Alias("belt.StorageFull")]
public sealed class StorageFullException(string message) : Exception(message);
