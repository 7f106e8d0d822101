using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// The SKUs a room can show, by entry. A store room's never change. With matching a host's do: entries that were dropped stay
/// as long as a show under preparation needs them.
/// </summary>
public sealed class RoomRoster : IDescribed
{
    private readonly Belt belt;
    private readonly double discountShare;
    private RosterEntry[] entries;
    private int[] active;

    /// <summary>The roster a room starts with.</summary>
    public RoomRoster(RoomProfile profile, Belt belt)
    {
        this.belt = belt;
        Changes = belt.HostMarket is not null && !profile.IsStoreRoom;
        discountShare = Changes ? belt.Influencers[profile.Owner.Number - 1].Group.DiscountShare : 0;
        entries = [.. profile.Roster];
        active = [.. Enumerable.Range(0, entries.Length)];
    }

    /// <summary>Whether the roster can change, and so is part of the room's state.</summary>
    public bool Changes { get; }

    /// <summary>Its entries, in order of SKUs.</summary>
    public IReadOnlyList<RosterEntry> Entries => entries;

    /// <summary>Entries from which line-ups are chosen, ascending.</summary>
    public IReadOnlyList<int> Active => active;

    /// <summary>Grows whenever entries are renumbered, so that caches by entry know; no part of the state.</summary>
    public int Edition { get; private set; }

    /// <summary>Takes on a new roster; records of SKUs that stay are kept, and shows under preparation keep what they show.</summary>
    /// <param name="skuNumbers">Numbers of its SKUs.</param>
    /// <param name="plans">Shows under preparation, whose line-ups are renumbered.</param>
    /// <param name="records">Records by old entry.</param>
    /// <returns>Records by new entry.</returns>
    public List<SkuRecord> Change(ReadOnlySpan<int> skuNumbers, List<ShowPlan> plans, List<SkuRecord> records)
    {
        var wanted = skuNumbers.ToArray();
        var shown = plans.SelectMany(plan => plan.LineUp).Select(entry => entries[entry].Sku.Number);
        int[] numbers = [.. wanted.Concat(shown).Distinct().Order()];
        var old = entries;
        var kept = numbers.Select(number => Array.FindIndex(old, entry => entry.Sku.Number == number));
        List<SkuRecord> next = [.. kept.Select(entry => entry >= 0 ? records[entry] : new SkuRecord())];
        foreach (var plan in plans)
        {
            plan.LineUp = [.. plan.LineUp.Select(entry => Array.IndexOf(numbers, old[entry].Sku.Number))];
        }

        Fill(numbers, [.. Enumerable.Range(0, numbers.Length).Where(entry => wanted.Contains(numbers[entry]))]);
        return next;
    }

    private void Fill(int[] numbers, int[] now)
    {
        entries = [.. numbers.Select(EntryOf)];
        active = now;
        Edition++;
    }

    // Commission and slot fee are between factory and host: the factory keeps them.
    private RosterEntry EntryOf(int number)
    {
        var sku = belt.Skus[number - 1];
        return new RosterEntry(sku.Id, sku.Factory, sku.Category, 0, 0, discountShare);
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        var before = entries.Select(entry => entry.Sku.Number).ToArray();
        var numbers = codec.Ints("skuNumbers", [.. before]);
        var now = codec.Ints("active", active);
        if (!numbers.AsSpan().SequenceEqual(before) || !now.AsSpan().SequenceEqual(active))
        {
            Fill(numbers, now);
        }
    }
}
