using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// How letters and what steps produce walk through the codec when they leave the process. Each function passes the parts of
/// one value through and returns what came out, so writing and reading cannot disagree.
/// </summary>
public static class Wire
{
    /// <summary>Walks a list whose items cannot walk themselves; readers return a new list.</summary>
    public static List<T> List<T>(Codec codec, string name, IReadOnlyList<T> values, Func<Codec, T, T> item)
    {
        var count = codec.Begin(name, values.Count);
        var result = new List<T>(count);
        for (var i = 0; i < count; i++)
        {
            codec.Item(i);
            result.Add(item(codec, i < values.Count ? values[i] : default!));
        }

        codec.End();
        return result;
    }

    /// <summary>Walks a list in place; readers start from an empty one.</summary>
    public static void Fill<T>(Codec codec, string name, List<T> values, Func<Codec, T, T> item)
    {
        var count = codec.Begin(name, values.Count);
        for (var i = 0; i < count; i++)
        {
            codec.Item(i);
            if (i < values.Count)
            {
                values[i] = item(codec, values[i]);
            }
            else
            {
                values.Add(item(codec, default!));
            }
        }

        codec.End();
    }

    /// <summary>Walks a letter with its body.</summary>
    public static Letter Letter(Codec codec, Letter letter)
    {
        var from = codec.Entity("from", letter.From);
        var to = codec.Entity("to", letter.To);
        var sent = codec.Int("sent", letter.Sent);
        var arrival = codec.Int("arrival", letter.Arrival);
        var sequence = codec.Int("sequence", letter.Sequence);
        var type = codec.Int("type", letter.Body?.Type ?? 0);
        var body = letter.Body ?? MessageTypes.Create(type);
        body.Describe(codec);
        codec.EndBlocks();
        return new Letter(from, to, sent, arrival, sequence, body);
    }

    /// <summary>Walks a number added to a metric.</summary>
    public static MetricCount Count(Codec codec, MetricCount count)
        => new((Metric)codec.Int("metric", (int)count.Metric), codec.Long("amount", count.Amount));

    /// <summary>Walks observations of one value.</summary>
    public static HourObservation Observation(Codec codec, HourObservation seen)
        => new((HourHistogram)codec.Int("histogram", (int)seen.Histogram), codec.Int("hours", seen.Hours), codec.Long("weight", seen.Weight));

    /// <summary>Walks an event.</summary>
    public static BeltEvent Event(Codec codec, BeltEvent? happening) => new(
        codec.Int("tick", happening?.Tick ?? 0),
        codec.Entity("entity", happening?.Entity ?? EntityId.None),
        codec.Text("kind", happening?.Kind ?? ""),
        codec.Entity("subject", happening?.Subject ?? EntityId.None),
        Facts(codec, happening?.Facts))
    {
        Text = codec.Text("text", happening?.Text ?? ""),
    };

    /// <summary>Walks a decision with its reasons.</summary>
    public static Decision Decision(Codec codec, Decision? decision) => new(
        codec.Int("tick", decision?.Tick ?? 0),
        codec.Entity("entity", decision?.Entity ?? EntityId.None),
        codec.Text("kind", decision?.Kind ?? ""),
        codec.Entity("subject", decision?.Subject ?? EntityId.None),
        codec.Text("outcome", decision?.Outcome ?? ""),
        codec.Text("reason", decision?.Reason ?? ""),
        Facts(codec, decision?.Facts));

    private static Fact[] Facts(Codec codec, Fact[]? facts) => [.. List(codec, "facts", facts ?? [], Fact)];

    // A fact may be a ratio that does not exist (0 of 0): its bits travel, since only states must be numbers.
    private static Fact Fact(Codec codec, Fact fact) => new(
        codec.Text("name", fact.Name ?? ""),
        BitConverter.Int64BitsToDouble(codec.Long("value", BitConverter.DoubleToInt64Bits(fact.Value))));
}
