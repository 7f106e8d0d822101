namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>Settings with which nothing can be started.</summary>
/// <param name="message">A line for everything that is wrong.</param>
public sealed class BadSettingsException(string message) : Exception(message);
