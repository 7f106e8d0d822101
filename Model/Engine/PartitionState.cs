using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// What a partition holds between two ticks beside its entities. The states of all partitions add up to the belt's, which does not
/// tell any more into how many parts the belt was cut.
/// </summary>
public sealed class PartitionState
{
    /// <summary>Letters under way.</summary>
    public List<Letter> Letters { get; set; } = [];

    /// <summary>Wake-ups that entities have set; what the timetable settles is not among them.</summary>
    public List<Call> Wakes { get; set; } = [];

    /// <summary>Bulletins that hang or will hang on the board in the next tick.</summary>
    public List<Letter> Bulletins { get; set; } = [];

    /// <summary>What entities counted on the day that has begun.</summary>
    public List<EntityRow> Today { get; set; } = [];

    /// <summary>What entities counted on the measured days that have ended.</summary>
    public List<EntityRow> Measured { get; set; } = [];

    /// <summary>Distributions over the measured days.</summary>
    public required HistogramTable Histograms { get; set; }

    /// <summary>Events of the day that has begun.</summary>
    public List<BeltEvent> Events { get; set; } = [];

    /// <summary>Decisions of the day that has begun, if recorded.</summary>
    public List<Decision> Decisions { get; set; } = [];

    /// <summary>What the world outside the entities has paid in since the start, in fen.</summary>
    public long OutsidePaidFen { get; set; }

    /// <summary>Adds up the states of all partitions and puts everything into canonical order.</summary>
    public static PartitionState Of(IReadOnlyCollection<PartitionState> partitions, int scopes)
    {
        var histograms = new HistogramTable(scopes);
        foreach (var partition in partitions)
        {
            histograms.Add(partition.Histograms);
        }

        return new PartitionState
        {
            Letters = LettersAtRest.InOrder(partitions.SelectMany(partition => partition.Letters)),
            Wakes = [.. partitions.SelectMany(partition => partition.Wakes).Distinct().OrderBy(wake => wake.Tick).ThenBy(wake => wake.Entity)],
            Bulletins = [.. BulletinBoard.Empty.With([.. partitions.SelectMany(partition => partition.Bulletins)]).Bulletins],
            Today = [.. partitions.SelectMany(partition => partition.Today).OrderBy(row => row.Entity)],
            Measured = [.. partitions.SelectMany(partition => partition.Measured).OrderBy(row => row.Entity)],
            Histograms = histograms,
            Events = [.. partitions.SelectMany(partition => partition.Events).OrderBy(item => item.Tick).ThenBy(item => item.Entity)],
            Decisions = [.. partitions.SelectMany(partition => partition.Decisions).OrderBy(item => item.Tick).ThenBy(item => item.Entity)],
            OutsidePaidFen = partitions.Sum(partition => partition.OutsidePaidFen),
        };
    }

    /// <summary>The same without what does not belong to single entities.</summary>
    public PartitionState WithoutTotals() => new()
    {
        Letters = Letters,
        Wakes = Wakes,
        Bulletins = Bulletins,
        Today = Today,
        Measured = Measured,
        Histograms = new HistogramTable(Histograms.Scopes),
    };

    /// <summary>Walks it.</summary>
    public void Describe(Codec codec)
    {
        Wire.Fill(codec, "letters", Letters, Wire.Letter);
        Wire.Fill(codec, "wakes", Wakes, static (codec, wake) => new Call(codec.Int("tick", wake.Tick), codec.Entity("entity", wake.Entity)));
        Wire.Fill(codec, "bulletins", Bulletins, Wire.Letter);
        Wire.Fill(codec, "today", Today, FiguresWire.Row);
        Wire.Fill(codec, "measured", Measured, FiguresWire.Row);
        Histograms = FiguresWire.Histograms(codec, Histograms);
        Wire.Fill(codec, "events", Events, Wire.Event);
        Wire.Fill(codec, "decisions", Decisions, Wire.Decision);
        OutsidePaidFen = codec.Long("outsidePaidFen", OutsidePaidFen);
    }
}
