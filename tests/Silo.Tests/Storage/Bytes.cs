namespace OrleansIndustrialBelt.Silo.Tests.Storage;

/// <summary>What tests keep.</summary>
[GenerateSerializer, Alias("belt.tests.Bytes")]
public sealed class Bytes
{
    public Bytes()
    {
    }

    public Bytes(byte[] content) => Content = content;

    [Id(0)]
    public byte[] Content { get; set; } = [];
}
