using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>How plans, batches, figures and outcomes walk through the codec when they leave the process; see <see cref="Wire"/>.</summary>
public static class FiguresWire
{
    /// <summary>Walks a run's plan.</summary>
    public static RunPlan Plan(Codec codec, RunPlan? plan) => new(
        codec.Int("warmupDays", plan?.WarmupDays ?? 0),
        codec.Int("days", plan?.Days ?? 0),
        new RunSeeds((ulong)codec.Long("nature", (long)(plan?.Seeds.Nature ?? 0)), (ulong)codec.Long("behaviour", (long)(plan?.Seeds.Behaviour ?? 0))),
        codec.Flag("recordEntityDays", plan?.RecordEntityDays ?? false),
        codec.Flag("recordDecisions", plan?.RecordDecisions ?? false));

    /// <summary>Walks what one partition sends another.</summary>
    public static Batch Batch(Codec codec, Batch? batch) => new(
        codec.Int("tick", batch?.Tick ?? 0),
        codec.Int("source", batch?.Source ?? 0),
        codec.Int("target", batch?.Target ?? 0),
        Wire.List(codec, "letters", batch?.Letters ?? [], Wire.Letter),
        Wire.List(codec, "bulletins", batch?.Bulletins ?? [], Wire.Letter));

    /// <summary>Walks a partition's report of a tick.</summary>
    public static TickReport Report(Codec codec, TickReport report) => new(
        codec.Int("tick", report.Tick),
        (ulong)codec.Long("hash", (long)report.Hash),
        codec.Long("steps", report.Steps),
        codec.Long("messages", report.Messages));

    /// <summary>Walks what a partition counted on one day.</summary>
    public static PartitionFigures Day(Codec codec, PartitionFigures? figures) => new(
        Table(codec, figures?.Daily),
        Wire.List(codec, "events", figures?.Events ?? [], Wire.Event),
        Wire.List(codec, "decisions", figures?.Decisions ?? [], Wire.Decision),
        Wire.List(codec, "entityDays", figures?.EntityDays ?? [], Row));

    /// <summary>Walks what a partition counted over the measured days.</summary>
    public static PartitionTotals Totals(Codec codec, PartitionTotals? totals) => new(
        Wire.List(codec, "entities", totals?.Entities ?? [], Row),
        Histograms(codec, totals?.Histograms));

    /// <summary>Walks the hash of one entity's state.</summary>
    public static StateHash State(Codec codec, StateHash? state)
    {
        var entity = codec.Entity("entity", state?.Entity ?? EntityId.None);
        var words = new long[4];
        Buffer.BlockCopy(state?.Sha256 ?? new byte[32], 0, words, 0, 32);
        var bytes = new byte[32];
        Buffer.BlockCopy(codec.Longs("sha256", words), 0, bytes, 0, 32);
        return new StateHash(entity, bytes);
    }

    /// <summary>Walks all that a run leaves behind.</summary>
    public static RunOutcome Outcome(Codec codec, RunOutcome? outcome) => new(
        Plan(codec, outcome?.Plan),
        codec.Flag("complete", outcome?.Complete ?? false),
        codec.Int("ticksDone", outcome?.TicksDone ?? 0),
        Wire.List(codec, "days", outcome?.Days ?? [], DayFigures),
        Wire.List(codec, "hashes", outcome?.Hashes ?? [], Hash),
        Wire.List(codec, "entities", outcome?.Entities ?? [], Row),
        Histograms(codec, outcome?.Histograms),
        Wire.List(codec, "events", outcome?.Events ?? [], Wire.Event),
        Wire.List(codec, "decisions", outcome?.Decisions ?? [], Wire.Decision),
        Wire.List(codec, "entityDays", outcome?.EntityDays ?? [], Row),
        codec.MaybeText("digest", outcome?.Digest));

    /// <summary>Walks the rolling hash after a tick.</summary>
    internal static ulong Hash(Codec codec, ulong hash) => (ulong)codec.Long("hash", (long)hash);

    /// <summary>Walks the figures of a day.</summary>
    internal static DayFigures DayFigures(Codec codec, DayFigures? day) => new(
        codec.Int("day", day?.Day ?? 0),
        Table(codec, day?.Sums),
        codec.Long("steps", day?.Steps ?? 0),
        codec.Long("messages", day?.Messages ?? 0));

    /// <summary>Walks what an entity counted.</summary>
    internal static EntityRow Row(Codec codec, EntityRow? row) => new(
        codec.Int("day", row?.Day ?? 0),
        codec.Entity("entity", row?.Entity ?? EntityId.None),
        codec.Longs("sums", row?.Sums ?? []));

    // Only what was counted: most metrics of a belt are of mechanisms that are off.
    private static MetricTable Table(Codec codec, MetricTable? table)
    {
        var result = new MetricTable(codec.Int("scopes", table?.Scopes ?? 0));
        var counted = Wire.List(codec, "sums", Counted(table), static (codec, sum) => (codec.Int("place", sum.Place), codec.Long("sum", sum.Sum)));
        var sums = new long[result.Sums.Length];
        foreach (var (place, sum) in counted)
        {
            sums[place] = sum;
        }

        return MetricTable.FromSums(result.Scopes, sums);
    }

    private static List<(int Place, long Sum)> Counted(MetricTable? table)
    {
        var counted = new List<(int, long)>();
        var sums = table is null ? [] : table.Sums;
        for (var place = 0; place < sums.Length; place++)
        {
            if (sums[place] != 0)
            {
                counted.Add((place, sums[place]));
            }
        }

        return counted;
    }

    /// <summary>Walks distributions.</summary>
    internal static HistogramTable Histograms(Codec codec, HistogramTable? table)
    {
        var result = new HistogramTable(codec.Int("scopes", table?.Scopes ?? 0));
        foreach (var histogram in Enum.GetValues<HourHistogram>())
        {
            for (var scope = 0; scope < result.Scopes; scope++)
            {
                var counts = Wire.List(codec, "counts", Counts(table, scope, histogram), Wire.Observation);
                foreach (var (_, hours, weight) in counts)
                {
                    result.Add(scope, histogram, hours, weight);
                }
            }
        }

        return result;
    }

    private static List<HourObservation> Counts(HistogramTable? table, int scope, HourHistogram histogram)
    {
        var counts = new List<HourObservation>();
        if (table is not null)
        {
            var buckets = table[scope, histogram];
            for (var hours = 0; hours < buckets.Length; hours++)
            {
                if (buckets[hours] != 0)
                {
                    counts.Add(new HourObservation(histogram, hours, buckets[hours]));
                }
            }
        }

        return counts;
    }
}
