using System.Net;
using Microsoft.Extensions.Hosting;
using Orleans.Clustering.Redis;
using Orleans.Configuration;
using OrleansIndustrialBelt.Silo.Settings;
using StackExchange.Redis;

namespace OrleansIndustrialBelt.Silo.Hosting;

/// <summary>Makes a silo or a client find the cluster of its settings.</summary>
public static class ClusterHosting
{
    /// <summary>Joins a silo to the cluster.</summary>
    public static ISiloBuilder JoinCluster(this ISiloBuilder silo, SiloSettings settings)
    {
        var clustering = settings.Clustering;
        if (clustering.Kind == ClusteringKind.Redis)
        {
            silo.Configure<ClusterOptions>(options => Name(options, clustering));
            silo.UseRedisClustering(options => Configure(options, clustering));
            silo.ConfigureEndpoints(IPAddress.Parse(settings.Address), settings.SiloPort, settings.GatewayPort);
        }
        else
        {
            var first = settings.FirstSiloPort == 0 ? null : new IPEndPoint(IPAddress.Loopback, settings.FirstSiloPort);
            silo.UseLocalhostClustering(settings.SiloPort, settings.GatewayPort, first, clustering.Cluster, clustering.Cluster);
        }

        return silo.Configure<ClusterMembershipOptions>(options => Configure(options, settings.FailureDetection));
    }

    /// <summary>Connects a client to the cluster.</summary>
    public static IClientBuilder FindCluster(this IClientBuilder client, SiloSettings settings)
    {
        var clustering = settings.Clustering;
        return clustering.Kind == ClusteringKind.Redis
            ? client.Configure<ClusterOptions>(options => Name(options, clustering)).UseRedisClustering(options => Configure(options, clustering))
            : client.UseLocalhostClustering(settings.GatewayPort, clustering.Cluster, clustering.Cluster);
    }

    private static void Name(ClusterOptions options, ClusteringSettings clustering)
    {
        options.ClusterId = clustering.Cluster;
        options.ServiceId = clustering.Cluster;
    }

    private static void Configure(RedisClusteringOptions options, ClusteringSettings clustering)
        => options.ConfigurationOptions = ConfigurationOptions.Parse(clustering.ConnectionString);

    private static void Configure(ClusterMembershipOptions options, FailureDetectionSettings detection)
    {
        var probe = TimeSpan.FromSeconds(detection.ProbeSeconds);
        options.ProbeTimeout = probe;
        options.MinProbeTimeout = probe / 2;
        options.MaxProbeTimeout = probe * 1.5;
        options.NumMissedProbesLimit = detection.MissedProbes;
        options.NumVotesForDeathDeclaration = detection.Votes;

        // A silo that starts waits for all that are on the list, and skips those that have not shown themselves for some of these.
        options.IAmAliveTablePublishTimeout = probe * 2;
    }
}
