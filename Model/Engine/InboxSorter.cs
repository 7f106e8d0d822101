namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>Puts the letters and wake-ups of one tick into canonical order: by receiver, sender, tick of sending, sequence.</summary>
internal sealed class InboxSorter
{
    private readonly List<Due> due = [];
    private Key[] keys = new Key[256];
    private Letter[] sorted = new Letter[256];
    private int used;

    /// <summary>Tells who is due. The result is valid until the next call.</summary>
    public IReadOnlyList<Due> Sort(List<Letter> letters, List<int> wakes, Dictionary<EntityId, int> slots, EntityId[] members)
    {
        Array.Clear(sorted, 0, used);
        due.Clear();
        OrderLetters(letters, slots);
        wakes.Sort();
        var letter = 0;
        var wake = 0;
        while (letter < used || wake < wakes.Count)
        {
            var slot = Math.Min(letter < used ? keys[letter].Slot : int.MaxValue, wake < wakes.Count ? wakes[wake] : int.MaxValue);
            var start = letter;
            while (letter < used && keys[letter].Slot == slot)
            {
                letter++;
            }

            while (wake < wakes.Count && wakes[wake] == slot)
            {
                wake++;
            }

            due.Add(new Due(slot, members[slot], new ReadOnlyMemory<Letter>(sorted, start, letter - start)));
        }

        return due;
    }

    private void OrderLetters(List<Letter> letters, Dictionary<EntityId, int> slots)
    {
        if (keys.Length < letters.Count)
        {
            keys = new Key[letters.Count * 2];
            sorted = new Letter[letters.Count * 2];
        }

        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            keys[i] = new Key(slots[letter.To], letter.From.Packed, ((ulong)(uint)letter.Sent << 32) | (uint)letter.Sequence, i);
        }

        keys.AsSpan(0, letters.Count).Sort();
        used = 0;
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[keys[i].Index];
            if (used > 0 && letter.From == EntityId.None && keys[used - 1].SameSumAs(keys[i]))
            {
                ((SummedMessage)sorted[used - 1].Body).Add((SummedMessage)letter.Body);
                continue;
            }

            keys[used] = keys[i];
            sorted[used++] = letter;
        }

        for (var i = 0; i < used; i++)
        {
            (sorted[i].Body as SummedMessage)?.Sort();
        }
    }

    private readonly struct Key(int slot, ulong from, ulong sentAndSequence, int index) : IComparable<Key>
    {
        private readonly ulong from = from;
        private readonly ulong sentAndSequence = sentAndSequence;

        public int Slot { get; } = slot;

        public int Index { get; } = index;

        public int CompareTo(Key other)
        {
            var order = Slot.CompareTo(other.Slot);
            order = order != 0 ? order : from.CompareTo(other.from);
            return order != 0 ? order : sentAndSequence.CompareTo(other.sentAndSequence);
        }

        public bool SameSumAs(Key other) => from == 0 && CompareTo(other) == 0;
    }
}
