using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Finished units of one SKU, all of its current version, and where they came from and went: whatever came in is in stock,
/// shipped, scrapped or cleared.
/// </summary>
public sealed class StockAccount : IDescribed
{
    /// <summary>Units in stock, reserved ones included.</summary>
    public int Units { get; private set; }

    /// <summary>Units of the stock that are reserved for quotes whose report is not booked.</summary>
    public int ReservedUnits { get; private set; }

    /// <summary>Share of hidden defects in the stock, in millionths.</summary>
    public long DefectMicro { get; private set; }

    /// <summary>Good units ever finished here or by guests, the starting stock included.</summary>
    public long MadeUnits { get; private set; }

    /// <summary>Returned units ever taken back into stock.</summary>
    public long RestockedUnits { get; private set; }

    /// <summary>Units ever handed to a carrier.</summary>
    public long ShippedUnits { get; private set; }

    /// <summary>Units ever scrapped out of the stock.</summary>
    public long ScrappedUnits { get; private set; }

    /// <summary>Units ever cleared to a liquidator out of the stock.</summary>
    public long ClearedUnits { get; private set; }

    /// <summary>Units that may leave: in stock and not reserved.</summary>
    public int FreeUnits => Units - ReservedUnits;

    /// <summary>Takes in finished units with a share of hidden defects.</summary>
    public void Finish(int units, long defectMicro)
    {
        Blend(units, defectMicro);
        MadeUnits += units;
    }

    /// <summary>Takes back returned units.</summary>
    public void Restock(int units, long defectMicro)
    {
        Blend(units, defectMicro);
        RestockedUnits += units;
    }

    /// <summary>Hands units to a carrier.</summary>
    public void Ship(int units)
    {
        Take(units);
        ShippedUnits += units;
    }

    /// <summary>Sells units to a liquidator.</summary>
    public void Clear(int units)
    {
        Take(units);
        ClearedUnits += units;
    }

    /// <summary>Scraps units.</summary>
    public void Scrap(int units)
    {
        Take(units);
        ScrappedUnits += units;
    }

    /// <summary>Reserves units for a quote.</summary>
    public void Reserve(int units)
    {
        if (units < 0 || units > FreeUnits)
        {
            throw new BrokenBalanceException($"{units} units were to be reserved and {FreeUnits} are free");
        }

        ReservedUnits += units;
    }

    /// <summary>Ends a reservation.</summary>
    public void Release(int units)
    {
        if (units < 0 || units > ReservedUnits)
        {
            throw new BrokenBalanceException($"a reservation of {units} units was to end and {ReservedUnits} are reserved");
        }

        ReservedUnits -= units;
    }

    /// <summary>Checks made + restocked = stock + shipped + scrapped + cleared.</summary>
    public void Verify(EntityId sku)
    {
        if (Units < ReservedUnits || MadeUnits + RestockedUnits != Units + ShippedUnits + ScrappedUnits + ClearedUnits)
        {
            throw new BrokenBalanceException(
                $"{sku}: {MadeUnits} made and {RestockedUnits} restocked units are not {Units} in stock ({ReservedUnits} reserved), "
                + $"{ShippedUnits} shipped, {ScrappedUnits} scrapped and {ClearedUnits} cleared");
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Units = codec.Int("units", Units);
        ReservedUnits = codec.Int("reservedUnits", ReservedUnits);
        DefectMicro = codec.Long("defectMicro", DefectMicro);
        MadeUnits = codec.Long("madeUnits", MadeUnits);
        RestockedUnits = codec.Long("restockedUnits", RestockedUnits);
        ShippedUnits = codec.Long("shippedUnits", ShippedUnits);
        ScrappedUnits = codec.Long("scrappedUnits", ScrappedUnits);
        ClearedUnits = codec.Long("clearedUnits", ClearedUnits);
    }

    private void Blend(int units, long defectMicro)
    {
        if (units <= 0)
        {
            return;
        }

        DefectMicro = ((DefectMicro * Units) + (defectMicro * units)) / (Units + units);
        Units = checked(Units + units);
    }

    private void Take(int units)
    {
        if (units < 0 || units > FreeUnits)
        {
            throw new BrokenBalanceException($"{units} units were to leave the stock and {FreeUnits} are free");
        }

        Units -= units;
    }
}
