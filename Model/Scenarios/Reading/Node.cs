namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A value of a scenario as it was written, before anything is known of its type.</summary>
internal abstract class Node(Mark mark)
{
    /// <summary>What a node weighs besides its text when the expansion of aliases is counted, in bytes.</summary>
    protected const long OwnSize = 16;

    /// <summary>Where the value begins.</summary>
    public Mark Mark { get; } = mark;

    /// <summary>Levels of nesting below and including this node: 1 for a scalar.</summary>
    public virtual int Height => 1;

    /// <summary>Bytes of this node and all below, shared nodes counted each time they are reached.</summary>
    public virtual long Size => OwnSize;
}
