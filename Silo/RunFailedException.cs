namespace OrleansIndustrialBelt.Silo;

/// <summary>The cluster could not bring a run to its end; the model is not to blame.</summary>
/// <param name="message">What failed.</param>
public sealed class RunFailedException(string message) : Exception(message);
