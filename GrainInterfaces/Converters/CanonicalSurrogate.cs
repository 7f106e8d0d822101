namespace OrleansIndustrialBelt.GrainInterfaces.Converters;

/// <summary>Canonical bytes that stand for an envelope between silos.</summary>
/// <param name="Bytes">What the model's codec wrote.</param>
[GenerateSerializer, Immutable, Alias("belt.Canonical")]
public readonly record struct CanonicalSurrogate(byte[] Bytes);
