using System.Security.Cryptography;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// The clock's book of a run: adds up what partitions report and closes ticks and days. Both engines keep the same book.
/// </summary>
/// <param name="plan">What the run is.</param>
/// <param name="directory">Who lives on the belt.</param>
public sealed class RunLedger(RunPlan plan, EntityDirectory directory)
{
    private readonly int scopes = directory.ScopeCount;
    private readonly List<DayFigures> days = [];
    private readonly List<ulong> hashes = [];
    private readonly List<BeltEvent> events = [];
    private readonly List<Decision> decisions = [];
    private readonly List<EntityRow> entityDays = [];
    private ulong rolling;
    private long steps;
    private long messages;

    /// <summary>Ticks that were closed.</summary>
    public int TicksDone => hashes.Count;

    /// <summary>The rolling hash after each closed tick.</summary>
    public IReadOnlyList<ulong> Hashes => hashes;

    /// <summary>Whether a day ends with this tick, so that partitions must hand over their figures.</summary>
    public static bool EndsDay(int tick) => tick % Calendar.HoursPerDay == Calendar.HoursPerDay - 1;

    /// <summary>Closes a tick with the sum of all partitions' reports.</summary>
    public void CloseTick(TickReport report)
    {
        rolling = HashingCodec.Mix(rolling, report.Hash);
        hashes.Add(rolling);
        steps += report.Steps;
        messages += report.Messages;
    }

    /// <summary>Closes the day that ended with the last closed tick.</summary>
    public void CloseDay(IEnumerable<PartitionFigures> partitions)
    {
        var sums = new MetricTable(scopes);
        var dayEvents = new List<BeltEvent>(directory.Timetable.Notes.Where(note => note.Tick / Calendar.HoursPerDay == days.Count));
        var dayDecisions = new List<Decision>();
        var dayRows = new List<EntityRow>();
        foreach (var partition in partitions)
        {
            sums.Add(partition.Daily);
            dayEvents.AddRange(partition.Events);
            dayDecisions.AddRange(partition.Decisions);
            dayRows.AddRange(partition.EntityDays);
        }

        days.Add(new DayFigures(plan.DayNumber(TicksDone - 1), sums, steps, messages));
        events.AddRange(dayEvents.OrderBy(item => item.Tick).ThenBy(item => item.Entity));
        decisions.AddRange(dayDecisions.OrderBy(item => item.Tick).ThenBy(item => item.Entity));
        entityDays.AddRange(dayRows.OrderBy(row => row.Entity));
        steps = 0;
        messages = 0;
    }

    /// <summary>Closes the run.</summary>
    /// <param name="totals">Totals of every partition.</param>
    /// <param name="states">Hashes of all final states, in any order; null when the run was stopped.</param>
    public RunOutcome Close(IReadOnlyCollection<PartitionTotals> totals, IEnumerable<StateHash>? states)
    {
        var histograms = new HistogramTable(scopes);
        foreach (var partition in totals)
        {
            histograms.Add(partition.Histograms);
        }

        var entities = totals.SelectMany(partition => partition.Entities).OrderBy(row => row.Entity).ToList();
        return new RunOutcome(
            plan,
            states is not null,
            TicksDone,
            days,
            hashes,
            entities,
            histograms,
            events,
            decisions,
            entityDays,
            states is null ? null : Digest(states));
    }

    /// <summary>How much has been entered; see <see cref="WriteSince"/>.</summary>
    public LedgerMark Mark => new(days.Count, hashes.Count, events.Count, decisions.Count, entityDays.Count);

    /// <summary>Writes what was entered since a mark, to be put behind what was entered before it.</summary>
    public void WriteSince(LedgerMark mark, BinaryEncoder encoder)
    {
        var part = new RunLedger(plan, directory) { steps = steps, messages = messages };
        part.days.AddRange(days.Skip(mark.Days));
        part.hashes.AddRange(hashes.Skip(mark.Hashes));
        part.events.AddRange(events.Skip(mark.Events));
        part.decisions.AddRange(decisions.Skip(mark.Decisions));
        part.entityDays.AddRange(entityDays.Skip(mark.EntityDays));
        part.Describe(encoder);
    }

    /// <summary>Puts what <see cref="WriteSince"/> wrote behind what is there.</summary>
    public void Append(BinaryDecoder decoder)
    {
        var part = new RunLedger(plan, directory);
        part.Describe(decoder);
        days.AddRange(part.days);
        hashes.AddRange(part.hashes);
        events.AddRange(part.events);
        decisions.AddRange(part.decisions);
        entityDays.AddRange(part.entityDays);
        (steps, messages, rolling) = (part.steps, part.messages, hashes.Count == 0 ? 0 : hashes[^1]);
    }

    /// <summary>Walks the book as it is between two ticks; a reader must be a new book.</summary>
    internal void Describe(Codec codec)
    {
        Wire.Fill(codec, "days", days, FiguresWire.DayFigures);
        Wire.Fill(codec, "hashes", hashes, FiguresWire.Hash);
        Wire.Fill(codec, "events", events, Wire.Event);
        Wire.Fill(codec, "decisions", decisions, Wire.Decision);
        Wire.Fill(codec, "entityDays", entityDays, FiguresWire.Row);
        steps = codec.Long("steps", steps);
        messages = codec.Long("messages", messages);
        rolling = hashes.Count == 0 ? 0 : hashes[^1];
    }

    private string Digest(IEnumerable<StateHash> states)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = new BinaryEncoder();
        foreach (var day in days)
        {
            encoder.Clear();
            encoder.Int("day", day.Day);
            encoder.Long("steps", day.Steps);
            encoder.Long("messages", day.Messages);
            DescribeSums(encoder, day.Sums.Sums);
            sha.AppendData(encoder.Written);
        }

        foreach (var state in states.OrderBy(state => state.Entity))
        {
            encoder.Clear();
            encoder.Entity("entity", state.Entity);
            sha.AppendData(encoder.Written);
            sha.AppendData(state.Sha256);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    // Only what was counted, each under its scope and metric: a metric that a run never counts leaves no byte, so that a
    // mechanism that is off leaves the digest as it was before the mechanism existed.
    private static void DescribeSums(BinaryEncoder encoder, ReadOnlySpan<long> sums)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] != 0)
            {
                encoder.Int("scope", i / MetricCatalog.TableLength);
                encoder.Int("metric", i % MetricCatalog.TableLength);
                encoder.Long("sum", sums[i]);
            }
        }
    }
}

/// <summary>Numbers of entries in a <see cref="RunLedger"/> at some time.</summary>
/// <param name="Days">Days.</param>
/// <param name="Hashes">Hashes of ticks.</param>
/// <param name="Events">Events.</param>
/// <param name="Decisions">Decisions.</param>
/// <param name="EntityDays">Rows per entity and day.</param>
public readonly record struct LedgerMark(int Days, int Hashes, int Events, int Decisions, int EntityDays);
