namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Letters under way as they are kept, the same however the belt is cut into partitions.</summary>
internal static class LettersAtRest
{
    /// <summary>
    /// The letters by tick of arrival, receiver, sender, tick of sending and sequence. What was summed partition by partition
    /// becomes one sum, a copy, since the parts are still on their way.
    /// </summary>
    public static List<Letter> InOrder(IEnumerable<Letter> letters)
    {
        var ordered = new List<Letter>();
        foreach (var letter in letters
            .OrderBy(letter => letter.Arrival).ThenBy(letter => letter.To).ThenBy(letter => letter.From)
            .ThenBy(letter => letter.Sent).ThenBy(letter => letter.Sequence))
        {
            if (letter.From != EntityId.None || letter.Body is not SummedMessage part)
            {
                ordered.Add(letter);
            }
            else if (ordered.Count > 0 && IsSameSum(ordered[^1], letter))
            {
                ((SummedMessage)ordered[^1].Body).Add(part);
            }
            else
            {
                ordered.Add(letter with { Body = Copy(part) });
            }
        }

        foreach (var letter in ordered.Where(letter => letter.From == EntityId.None))
        {
            (letter.Body as SummedMessage)?.Sort();
        }

        return ordered;
    }

    private static bool IsSameSum(in Letter sum, in Letter letter)
        => sum.From == EntityId.None && sum.Arrival == letter.Arrival && sum.To == letter.To && sum.Sequence == letter.Sequence;

    private static Message Copy(Message message)
    {
        var encoder = new BinaryEncoder();
        message.Describe(encoder);
        encoder.EndBlocks();
        var copy = MessageTypes.Create(message.Type);
        var decoder = new BinaryDecoder(encoder.Written.ToArray());
        copy.Describe(decoder);
        decoder.EndBlocks();
        return copy;
    }
}
