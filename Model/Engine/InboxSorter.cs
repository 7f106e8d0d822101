namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Puts the letters and wake-ups of one tick into canonical order: by receiver, sender, tick of sending, sequence. Receivers
/// are told apart by counting, so that only the few letters of each are compared.
/// </summary>
/// <param name="members">The partition's entities in canonical order; an entity's index is its slot.</param>
internal sealed class InboxSorter(EntityId[] members)
{
    private const int Few = 32;

    private readonly SlotTable slots = new(members);
    private readonly List<Due> due = [];
    private readonly int[] counts = new int[members.Length];
    private readonly bool[] woken = new bool[members.Length];
    private int[] slotOfLetter = new int[256];
    private Letter[] sorted = new Letter[256];
    private int used;

    /// <summary>Tells who is due. The result is valid until the next call.</summary>
    public List<Due> Sort(List<Letter> letters, List<int> wakes)
    {
        due.Clear();
        Count(letters, wakes);
        Place(letters);
        var start = 0;
        for (var slot = 0; slot < members.Length; slot++)
        {
            var count = counts[slot];
            if (count > 0 || woken[slot])
            {
                var length = Order(sorted.AsSpan(start, count));
                due.Add(new Due(slot, members[slot], new ReadOnlyMemory<Letter>(sorted, start, length)));
                start += count;
            }
        }

        return due;
    }

    private void Count(List<Letter> letters, List<int> wakes)
    {
        Array.Clear(counts);
        Array.Clear(woken);
        Array.Clear(sorted, 0, used);
        used = letters.Count;
        if (sorted.Length < used)
        {
            sorted = new Letter[used * 2];
            slotOfLetter = new int[used * 2];
        }

        for (var i = 0; i < letters.Count; i++)
        {
            var slot = slots.Of(letters[i].To);
            slotOfLetter[i] = slot;
            counts[slot]++;
        }

        foreach (var slot in wakes)
        {
            woken[slot] = true;
        }
    }

    private void Place(List<Letter> letters)
    {
        Span<int> next = counts.Length <= 1024 ? stackalloc int[counts.Length] : new int[counts.Length];
        var start = 0;
        for (var slot = 0; slot < counts.Length; slot++)
        {
            next[slot] = start;
            start += counts[slot];
        }

        for (var i = 0; i < letters.Count; i++)
        {
            sorted[next[slotOfLetter[i]]++] = letters[i];
        }
    }

    // Sums have no sender and come first; those of one type are added up. Returns how many letters are left.
    private static int Order(Span<Letter> inbox)
    {
        SortBySender(inbox);
        var left = 0;
        foreach (ref readonly var letter in inbox)
        {
            if (left > 0 && letter.From == EntityId.None && Compare(inbox[left - 1], letter) == 0)
            {
                var summed = (SummedMessage)letter.Body;
                ((SummedMessage)inbox[left - 1].Body).Add(summed);
                summed.Release();
            }
            else
            {
                inbox[left++] = letter;
            }
        }

        inbox[left..].Clear();
        for (var i = 0; i < left && inbox[i].From == EntityId.None; i++)
        {
            ((SummedMessage)inbox[i].Body).Sort();
        }

        return left;
    }

    // Most inboxes hold a handful of letters, and nearly in order; a copy of each costs more than comparing in place.
    private static void SortBySender(Span<Letter> inbox)
    {
        if (inbox.Length > Few)
        {
            inbox.Sort(static (x, y) => Compare(x, y));
            return;
        }

        for (var i = 1; i < inbox.Length; i++)
        {
            var place = i;
            while (place > 0 && Compare(inbox[place - 1], inbox[i]) > 0)
            {
                place--;
            }

            if (place < i)
            {
                var letter = inbox[i];
                inbox[place..i].CopyTo(inbox[(place + 1)..]);
                inbox[place] = letter;
            }
        }
    }

    private static int Compare(in Letter x, in Letter y)
    {
        var order = x.From.Packed.CompareTo(y.From.Packed);
        order = order != 0 ? order : x.Sent.CompareTo(y.Sent);
        return order != 0 ? order : x.Sequence.CompareTo(y.Sequence);
    }
}
