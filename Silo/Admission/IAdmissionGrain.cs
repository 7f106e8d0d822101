using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.Silo.Admission;

/// <summary>The door of a cluster: runs of clients start here, if limits allow. There is one, under the key <see cref="Key"/>.</summary>
[Alias("belt.Admission")]
public interface IAdmissionGrain : IGrainWithStringKey
{
    /// <summary>The key of the one door.</summary>
    const string Key = "door";

    /// <summary>Starts a run.</summary>
    /// <param name="run">A name that no other run of the cluster has.</param>
    /// <param name="request">What it is to be.</param>
    /// <returns>Why it is refused; null if it has started.</returns>
    [ResponseTimeout("00:02:00")]
    [Alias("Submit")]
    Task<string?> Submit(string run, RunRequest request);
}
