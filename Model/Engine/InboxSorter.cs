using System.Runtime.InteropServices;

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
    private readonly int[] next = new int[members.Length];
    private readonly bool[] woken = new bool[members.Length];
    private int[] slotOfLetter = new int[256];
    private int[] places = new int[256];
    private Letter[] sorted = new Letter[256];
    private int used;

    /// <summary>Tells who is due. The result is valid until the next call.</summary>
    public List<Due> Sort(List<Letter> letters, List<int> wakes)
    {
        due.Clear();
        Count(letters, wakes);
        Place();
        var mail = CollectionsMarshal.AsSpan(letters);
        var start = 0;
        for (var slot = 0; slot < members.Length; slot++)
        {
            var count = counts[slot];
            if (count > 0 || woken[slot])
            {
                SortBySender(places.AsSpan(start, count), letters);
                var length = Fill(sorted.AsSpan(start, count), places.AsSpan(start, count), mail);
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
            places = new int[used * 2];
        }

        var mail = CollectionsMarshal.AsSpan(letters);
        for (var i = 0; i < mail.Length; i++)
        {
            var slot = slots.Of(mail[i].To);
            slotOfLetter[i] = slot;
            counts[slot]++;
        }

        foreach (var slot in wakes)
        {
            woken[slot] = true;
        }
    }

    private void Place()
    {
        var start = 0;
        for (var slot = 0; slot < counts.Length; slot++)
        {
            next[slot] = start;
            start += counts[slot];
        }

        for (var i = 0; i < used; i++)
        {
            places[next[slotOfLetter[i]]++] = i;
        }
    }

    // Sums have no sender and come first; those of one type are added up. Returns how many letters are left.
    private static int Fill(Span<Letter> inbox, ReadOnlySpan<int> places, ReadOnlySpan<Letter> mail)
    {
        var left = 0;
        foreach (var place in places)
        {
            ref readonly var letter = ref mail[place];
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

        for (var i = 0; i < left && inbox[i].From == EntityId.None; i++)
        {
            ((SummedMessage)inbox[i].Body).Sort();
        }

        return left;
    }

    // Most inboxes hold a handful of letters, and nearly in order. Their places are sorted, not the letters, which are longer.
    private static void SortBySender(Span<int> places, List<Letter> letters)
    {
        if (places.Length > Few)
        {
            places.Sort(new BySender(letters));
            return;
        }

        var mail = CollectionsMarshal.AsSpan(letters);
        for (var i = 1; i < places.Length; i++)
        {
            var moved = places[i];
            var to = i;
            for (; to > 0 && Compare(mail[places[to - 1]], mail[moved]) > 0; to--)
            {
                places[to] = places[to - 1];
            }

            places[to] = moved;
        }
    }

    private static int Compare(in Letter x, in Letter y)
    {
        var order = x.From.Packed.CompareTo(y.From.Packed);
        order = order != 0 ? order : x.Sent.CompareTo(y.Sent);
        return order != 0 ? order : x.Sequence.CompareTo(y.Sequence);
    }

    private readonly struct BySender(List<Letter> letters) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            var mail = CollectionsMarshal.AsSpan(letters);
            return InboxSorter.Compare(mail[x], mail[y]);
        }
    }
}
