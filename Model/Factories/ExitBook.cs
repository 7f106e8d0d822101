using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>How far a factory is from closing; absent where factories do not close.</summary>
public sealed class ExitBook : IDescribed
{
    /// <summary>Days in a row on which cash was beyond the credit.</summary>
    public int DaysBeyondCredit { get; set; }

    /// <summary>Lines that were closed.</summary>
    public int ClosedLines { get; set; }

    /// <summary>Whether the factory has closed for good.</summary>
    public bool HasClosed { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        DaysBeyondCredit = codec.Int("daysBeyondCredit", DaysBeyondCredit);
        ClosedLines = codec.Int("closedLines", ClosedLines);
        HasClosed = codec.Flag("hasClosed", HasClosed);
    }
}
