using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A quote while it is being written.</summary>
/// <param name="Contract">The room's terms.</param>
/// <param name="Quote">What is sent.</param>
/// <param name="Reservation">What is held.</param>
internal sealed record QuoteDraft(RoomContract Contract, Quote Quote, Reservation Reservation)
{
    /// <summary>Begins a quote for one room.</summary>
    public static QuoteDraft Of(Factory factory, EntityId room, int showTick)
    {
        var contract = factory.Contracts.With(room);
        var reservation = new Reservation
        {
            Room = room,
            ShowTick = showTick,
            StockUnits = new int[factory.Products.Length],
            PresaleUnits = new int[factory.Products.Length],
        };
        return new QuoteDraft(contract, new Quote { ShowTick = showTick, Lines = new List<QuoteLine>(contract.CarriedCount) }, reservation);
    }
}
