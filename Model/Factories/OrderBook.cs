using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Open orders of one SKU, first come, first served.</summary>
public sealed class OrderBook : IDescribed
{
    /// <summary>Orders by the time they were booked.</summary>
    public List<OpenOrder> Orders { get; private set; } = [];

    /// <summary>Units of all open orders.</summary>
    public int OpenUnits { get; private set; }

    /// <summary>Units of open orders sold ahead of production.</summary>
    public int OpenPresaleUnits { get; private set; }

    /// <summary>Units ever ordered.</summary>
    public long OrderedUnits { get; private set; }

    /// <summary>Units ever shipped to orders.</summary>
    public long ShippedUnits { get; private set; }

    /// <summary>Units ever cancelled before they were shipped. The factory describes them, where orders can be cancelled at all.</summary>
    public long CancelledUnits { get; set; }

    /// <summary>Enters an order behind all others; an order of nothing is not entered.</summary>
    public void Add(OpenOrder order)
    {
        if (order.Units == 0)
        {
            return;
        }

        Orders.Add(order);
        OpenUnits = checked(OpenUnits + order.Units);
        OpenPresaleUnits += order.Presale ? order.Units : 0;
        OrderedUnits += order.Units;
    }

    /// <summary>Takes units off the order at <paramref name="index"/>, which stays in the book until <see cref="DropServed"/>.</summary>
    public void Serve(int index, int units)
    {
        var order = Orders[index];
        if (units < 0 || units > order.Units)
        {
            throw new BrokenBalanceException($"{units} units were to be shipped to an order of {order.Units}");
        }

        order.Units -= units;
        OpenUnits -= units;
        OpenPresaleUnits -= order.Presale ? units : 0;
        ShippedUnits += units;
    }

    /// <summary>Takes units that are not wanted any more off the order at <paramref name="index"/>, and the order off the book if none are left.</summary>
    public void Cancel(int index, int units)
    {
        var order = Orders[index];
        if (units < 0 || units > order.Units)
        {
            throw new BrokenBalanceException($"{units} units were to be cancelled of an order of {order.Units}");
        }

        order.Units -= units;
        OpenUnits -= units;
        OpenPresaleUnits -= order.Presale ? units : 0;
        CancelledUnits += units;
        if (order.Units == 0)
        {
            Orders.RemoveAt(index);
        }
    }

    /// <summary>Drops the first <paramref name="count"/> orders, which have been served.</summary>
    public void DropServed(int count) => Orders.RemoveRange(0, count);

    /// <summary>Drops all orders that have been served, where others before them wait for their day.</summary>
    public void DropAllServed() => Orders.RemoveAll(static order => order.Units == 0);

    /// <summary>Checks ordered = shipped + cancelled + open, the sum over orders included.</summary>
    public void Verify(EntityId sku)
    {
        long open = 0;
        foreach (var order in Orders)
        {
            open += order.Units;
        }

        if (open != OpenUnits || OrderedUnits != ShippedUnits + CancelledUnits + OpenUnits)
        {
            throw new BrokenBalanceException(
                $"{sku}: {OrderedUnits} units ordered, {ShippedUnits} shipped, {CancelledUnits} cancelled and {OpenUnits} open (the orders say {open})");
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Orders = codec.Items("orders", Orders);
        OpenUnits = codec.Int("openUnits", OpenUnits);
        OpenPresaleUnits = codec.Int("openPresaleUnits", OpenPresaleUnits);
        OrderedUnits = codec.Long("orderedUnits", OrderedUnits);
        ShippedUnits = codec.Long("shippedUnits", ShippedUnits);
    }
}
