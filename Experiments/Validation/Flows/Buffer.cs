namespace OrleansIndustrialBelt.Experiments.Validation.Flows;

/// <summary>Where things wait: how many there were, hour by hour, and how long each stayed, told by different accounts of the model.</summary>
internal sealed class Buffer
{
    /// <summary>What lay in it at the ends of hours, added up.</summary>
    public long UnitHours { get; private set; }

    /// <summary>Stays of all that went through it, in the same unit.</summary>
    public long StayHours { get; private set; }

    /// <summary>Adds what lies in it at the end of an hour.</summary>
    public void Holds(long units) => UnitHours = checked(UnitHours + units);

    /// <summary>Adds the stay of some units within the run.</summary>
    /// <param name="units">Units.</param>
    /// <param name="from">Hour in which they came; hours before the run do not count.</param>
    /// <param name="to">Hour in which they left.</param>
    public void Stayed(long units, int from, int to) => StayHours = checked(StayHours + (units * Math.Max(0, to - Math.Max(0, from))));
}
