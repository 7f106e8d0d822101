using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What one quote offers, held until the room's report of that show hour is booked.</summary>
public sealed class Reservation : IDescribed
{
    /// <summary>The room that was quoted.</summary>
    public EntityId Room { get; set; }

    /// <summary>Tick of the show hour.</summary>
    public int ShowTick { get; set; }

    /// <summary>Indexes of the product lines the room asked for, ascending.</summary>
    public int[] Lines { get; set; } = [];

    /// <summary>Stocked units per line of <see cref="Lines"/>.</summary>
    public int[] StockUnits { get; set; } = [];

    /// <summary>Units ahead of production per line of <see cref="Lines"/>.</summary>
    public int[] PresaleUnits { get; set; } = [];

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Room = codec.Entity("room", Room);
        ShowTick = codec.Int("showTick", ShowTick);
        Lines = codec.Ints("lines", Lines);
        StockUnits = codec.Ints("stockUnits", StockUnits);
        PresaleUnits = codec.Ints("presaleUnits", PresaleUnits);
    }
}
