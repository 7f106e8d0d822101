using OrleansIndustrialBelt.Experiments.Runs.Tables;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// The table runs: a row per run with its factors, policy, seed, digest and every KPI. KPIs of the belt bear their ids, those of
/// other scopes <c>scope:id</c>; a failed run says why in its last column and has no figures.
/// </summary>
public static class RunsTable
{
    /// <summary>Name of the table.</summary>
    public const string Name = "runs";

    private const string Belt = "belt";

    /// <summary>Writes the table. The ends are gone over twice, first for the columns, and not kept.</summary>
    /// <param name="table">Where to.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="ends">Gives the ends of runs in canonical order.</param>
    public static void Write(TableWriter table, Experiment experiment, Func<IEnumerable<RunEnd>> ends)
    {
        var kpis = Kpis(ends());
        table.Begin(
        [
            TableColumn.Whole("run"),
            TableColumn.Whole("replication"),
            .. experiment.Table.Factors.Select(TableColumn.Of),
            TableColumn.Text("policy"),
            TableColumn.Whole("seed"),
            TableColumn.Text("digest"),
            .. kpis.Select(kpi => TableColumn.Number(kpi.Scope == Belt ? kpi.Kpi : $"{kpi.Scope}:{kpi.Kpi}")),
            TableColumn.Text("failed"),
        ]);
        foreach (var end in ends())
        {
            WriteRow(table, end, kpis);
        }
    }

    // The belt's KPIs are all there, with a value or without; those of other scopes only where some run has a value.
    private static List<(string Scope, string Kpi)> Kpis(IEnumerable<RunEnd> ends)
    {
        var columns = KpiCatalog.All.Select(kpi => (Scope: Belt, Kpi: kpi.Id)).ToList();
        var scopes = new List<string> { Belt };
        var seen = new HashSet<(string, string)>();
        foreach (var figure in ends.SelectMany(end => end.Row?.Kpis ?? []))
        {
            if (seen.Add((figure.Scope, figure.Kpi)) && !scopes.Contains(figure.Scope))
            {
                scopes.Add(figure.Scope);
            }
        }

        columns.AddRange(scopes.Skip(1).SelectMany(scope => KpiCatalog.All.Select(kpi => (scope, kpi.Id)).Where(seen.Contains)));
        return columns;
    }

    private static void WriteRow(TableWriter table, RunEnd end, List<(string Scope, string Kpi)> kpis)
    {
        table.Cell(end.Run.Index + 1).Cell(end.Run.Replication);
        foreach (var factor in end.Run.Point.Factors)
        {
            table.Value(factor.Value);
        }

        table.Cell(end.Run.Point.Policy).Cell((long)end.Run.Seed).Cell(end.Row?.Digest);
        var figures = end.Row?.Kpis.ToDictionary(figure => (figure.Scope, figure.Kpi), figure => figure.Value) ?? [];
        foreach (var kpi in kpis)
        {
            table.Cell(figures.TryGetValue(kpi, out var value) ? value : null);
        }

        table.Cell(end.Failure?.Reason).EndRow();
    }
}
