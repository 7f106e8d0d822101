using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Deposits on one SKU that wait for enough others. What reaches the threshold becomes open orders.</summary>
public sealed class Campaign : IDescribed
{
    /// <summary>Orders with a deposit, by the time they were booked.</summary>
    public List<OpenOrder> Orders { get; private set; } = [];

    /// <summary>Their units.</summary>
    public int Units { get; private set; }

    /// <summary>Tick at which they are refunded if the threshold is not met before; 0 without deposits.</summary>
    public int ExpiryTick { get; private set; }

    /// <summary>Enters an order; the first one starts the clock.</summary>
    /// <returns>Whether it was the first.</returns>
    public bool Add(OpenOrder order, int expiryTick)
    {
        var isFirst = Orders.Count == 0;
        ExpiryTick = isFirst ? expiryTick : ExpiryTick;
        Orders.Add(order);
        Units = checked(Units + order.Units);
        return isFirst;
    }

    /// <summary>Hands all orders over and starts anew.</summary>
    public List<OpenOrder> Take()
    {
        var orders = Orders;
        Orders = [];
        Units = 0;
        ExpiryTick = 0;
        return orders;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Orders = codec.Items("orders", Orders);
        Units = codec.Int("units", Units);
        ExpiryTick = codec.Int("expiryTick", ExpiryTick);
    }
}
