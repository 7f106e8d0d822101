namespace OrleansIndustrialBelt.Silo.Settings;

/// <summary>How silos and clients find each other: the section <c>clustering</c>.</summary>
public sealed class ClusteringSettings
{
    /// <summary>What keeps the list of silos.</summary>
    public ClusteringKind Kind { get; set; }

    /// <summary>How the Redis server is reached. A secret: it is never printed.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The cluster's name: silos and clients of other names do not see it. Its runs are kept under it.</summary>
    public string Cluster { get; set; } = "belt";

    /// <summary>What is wrong with them.</summary>
    internal IEnumerable<string> Faults()
    {
        if (Kind == ClusteringKind.Redis && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return "clustering:connectionString: Redis needs one, e.g. 10.0.0.1:6379";
        }

        if (string.IsNullOrWhiteSpace(Cluster))
        {
            yield return "clustering:cluster: name the cluster";
        }
    }
}

/// <summary>What keeps the list of silos.</summary>
public enum ClusteringKind
{
    /// <summary>The first silo, on this machine only; for development. When it ends the cluster ends.</summary>
    Localhost,

    /// <summary>A Redis server.</summary>
    Redis,
}
