using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory keeps about its goods at guests; absent where overflow is not routed.</summary>
public sealed class GuestBook : IDescribed
{
    /// <summary>Tick of the last offer; the far past before the first.</summary>
    public int LastOfferTick { get; set; } = -Calendar.HoursPerWeek;

    /// <summary>Units at guests or on the way back, per product line.</summary>
    public int[] AwayUnits { get; private set; } = [];

    /// <summary>An empty book.</summary>
    public static GuestBook Of(int productLines) => new() { AwayUnits = new int[productLines] };

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        LastOfferTick = codec.Int("lastOfferTick", LastOfferTick);
        AwayUnits = codec.Ints("awayUnits", AwayUnits);
    }
}
