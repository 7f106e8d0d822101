namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>Two neighbouring knots of a <see cref="SlowSwing"/>, for callers that ask for hour after hour of one swing.</summary>
public readonly struct SwingSpan
{
    private readonly int next;

    internal SwingSpan(int knot, double first, double second)
    {
        next = knot + 1;
        First = first;
        Second = second;
    }

    /// <summary>The value at the knot.</summary>
    internal double First { get; }

    /// <summary>The value at the knot after it.</summary>
    internal double Second { get; }

    /// <summary>Whether these are the knots from <paramref name="knot"/> on; an empty span holds none.</summary>
    internal bool Holds(int knot) => next == knot + 1;
}
