using Orleans.Storage;

namespace OrleansIndustrialBelt.Silo.Storage.Files;

/// <summary>Where and how <see cref="FileGrainStorage"/> keeps records.</summary>
public sealed class FileStorageOptions : IStorageProviderSerializerOptions
{
    /// <summary>The folder; made when it is missing. Silos of one cluster must see the same one.</summary>
    public string Folder { get; set; } = "";

    /// <summary>How long to wait for another silo that is writing to the same place.</summary>
    public TimeSpan LockPatience { get; set; } = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public IGrainStorageSerializer GrainStorageSerializer { get; set; } = null!;
}
