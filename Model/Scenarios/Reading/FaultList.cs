namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Collects the faults of one scenario; keeps a bounded number and counts the rest.</summary>
public sealed class FaultList
{
    private const int Kept = 10_000;

    private readonly List<(Mark Mark, Fault Fault)> faults = [];
    private readonly HashSet<Mark> marks = [];

    /// <summary>How many faults were found.</summary>
    public int Count { get; private set; }

    internal bool IsFull => faults.Count >= Kept;

    /// <summary>Adds the fault of a rule, unless the place has a fault already.</summary>
    /// <param name="place">Where, from <see cref="Positions"/>.</param>
    /// <param name="message">What is wrong; what would be right.</param>
    public void Add(Place place, string message)
    {
        if (!marks.Contains(place.Mark))
        {
            Add(place.Mark, place.Key, Quoting.Message(message));
        }
    }

    internal void Add(Mark mark, KeyPath key, string message)
    {
        Count++;
        if (!IsFull)
        {
            marks.Add(mark);
            faults.Add((mark, new Fault(mark, key.ToString(), message)));
        }
    }

    /// <summary>The first faults by position; faults at one place in the order they were found.</summary>
    internal IReadOnlyList<Fault> First(int count) =>
        [.. faults.OrderBy(found => found.Mark).Take(count).Select(found => found.Fault)];
}
