namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>The list of a cluster's runs; there is one, under the key <see cref="Key"/>.</summary>
public interface IRunRegistryGrain : IGrainWithStringKey
{
    /// <summary>The key of the one registry.</summary>
    const string Key = "runs";

    /// <summary>Every run that was started and not forgotten, in the order of their names.</summary>
    Task<IReadOnlyList<RunEntry>> List();

    /// <summary>Puts a run on the list, or what is known of it up to date.</summary>
    Task Register(RunEntry entry);

    /// <summary>Takes a run off the list.</summary>
    Task Forget(string run);
}
