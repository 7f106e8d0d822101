using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Runs;

/// <summary>
/// runs.csv: a row per run with its factors, policy, seed, digest and every KPI. KPIs of the belt bear their ids, those of other
/// scopes <c>scope:id</c>; a failed run says why in its last column and has no figures.
/// </summary>
public static class RunsTable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "runs.csv";

    private const string Belt = "belt";

    /// <summary>Writes the table. The ends are gone over twice, first for the columns, and not kept.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="experiment">The experiment.</param>
    /// <param name="ends">Gives the ends of runs in canonical order.</param>
    public static void Write(TextWriter writer, Experiment experiment, Func<IEnumerable<RunEnd>> ends)
    {
        var columns = Columns(ends());
        var csv = new CsvText().Cell("run").Cell("replication");
        foreach (var factor in experiment.Table.Factors)
        {
            csv.Cell(factor.Path);
        }

        csv.Cell("policy").Cell("seed").Cell("digest");
        foreach (var (scope, kpi) in columns)
        {
            csv.Cell(scope == Belt ? kpi : $"{scope}:{kpi}");
        }

        writer.Write(csv.Cell("failed").EndRow().ToString());
        foreach (var end in ends())
        {
            writer.Write(Row(end, columns));
        }
    }

    // The belt's KPIs are all there, with a value or without; those of other scopes only where some run has a value.
    private static List<(string Scope, string Kpi)> Columns(IEnumerable<RunEnd> ends)
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

    private static string Row(RunEnd end, List<(string Scope, string Kpi)> columns)
    {
        var csv = new CsvText().Cell(end.Run.Index + 1).Cell(end.Run.Replication);
        foreach (var factor in end.Run.Point.Factors)
        {
            csv.Value(factor.Value);
        }

        csv.Cell(end.Run.Point.Policy).Cell((long)end.Run.Seed).Cell(end.Row?.Digest ?? "");
        var figures = end.Row?.Kpis.ToDictionary(figure => (figure.Scope, figure.Kpi), figure => figure.Value) ?? [];
        foreach (var column in columns)
        {
            csv.Cell(figures.TryGetValue(column, out var value) ? value : null);
        }

        return csv.Cell(end.Failure?.Reason ?? "").EndRow().ToString();
    }
}
