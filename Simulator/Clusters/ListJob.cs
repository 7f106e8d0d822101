using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo.Clients;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Simulator.Clusters;

/// <summary>The whole of <c>belt list</c>: the runs that a cluster knows.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class ListJob(Terminal terminal, Texts texts)
{
    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do(string clusterFile) => new ClusterJob(terminal, texts).Do(clusterFile, List);

    private async Task<int> List(ClusterClient cluster)
    {
        var table = new PlainTable()
            .Column(texts["Cluster.Run"])
            .Column(texts["Cluster.Phase"])
            .Column(texts["Cluster.Days"], isNumber: true)
            .Column(texts["Cluster.Started"]);
        foreach (var entry in await RunFollower.Patiently(cluster.List))
        {
            // The registry hears of a run now and then; the run itself knows better.
            var status = await RunFollower.Patiently(cluster.Run(entry.Run).Status);
            table.Row(Cells(entry, status));
        }

        table.Write(terminal);
        return ExitCodes.Whole;
    }

    private string[] Cells(RunEntry entry, RunStatus status) =>
    [
        entry.Run,
        texts["Cluster.Phase." + status.Phase],
        string.Create(CultureInfo.InvariantCulture, $"{status.TicksDone / Calendar.HoursPerDay}/{entry.TicksPlanned / Calendar.HoursPerDay}"),
        entry.Started.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    ];
}
