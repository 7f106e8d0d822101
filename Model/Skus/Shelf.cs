using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>A SKU's shelves at retailers: stock by version, what is on order, and what was sold per review period.</summary>
public sealed class Shelf : IDescribed
{
    private List<ShelfLot> lots = [];
    private int[] pastSales = [];

    /// <summary>Stock, oldest delivery first; the oldest is what shoppers see and take.</summary>
    public IReadOnlyList<ShelfLot> Lots => lots;

    /// <summary>Units on the shelf.</summary>
    public int Units { get; private set; }

    /// <summary>Units ordered and not received.</summary>
    public int OnOrder { get; private set; }

    /// <summary>Units sold since the last review.</summary>
    public int SoldThisPeriod { get; private set; }

    /// <summary>Whether there was anything to sell since the last review.</summary>
    public bool HadStock { get; private set; }

    /// <summary>What the goods on the shelf and on order were worth at the last count, in fen.</summary>
    public long ValueFen { get; private set; }

    /// <summary>Sales of past periods in which there was stock, oldest first.</summary>
    public IReadOnlyList<int> PastSales => pastSales;

    /// <summary>A shelf as a past that was not simulated left it.</summary>
    public static Shelf At(SkuStart start, Design design)
    {
        var shelf = new Shelf { OnOrder = start.ShelfOnOrder, pastSales = [.. start.ShelfPastSales] };
        shelf.Put(start.ShelfUnits, design);
        return shelf;
    }

    /// <summary>Puts delivered units behind the older ones.</summary>
    public void Receive(int units, Design design)
    {
        OnOrder = Math.Max(0, OnOrder - units);
        Put(units, design);
    }

    /// <summary>Strikes off units that were ordered and will not come.</summary>
    public void Void(int units) => OnOrder -= units;

    /// <summary>Takes sold units off the front, and tells the version shoppers were shown.</summary>
    public Design Sell(int units)
    {
        if (units > Units)
        {
            throw new BrokenBalanceException($"{units} units were sold off a shelf that holds {Units}");
        }

        var shown = lots[0].Design;
        Units -= units;
        SoldThisPeriod = checked(SoldThisPeriod + units);
        while (units > 0)
        {
            var taken = Math.Min(units, lots[0].Units);
            lots[0].Units -= taken;
            units -= taken;
            if (lots[0].Units == 0)
            {
                lots.RemoveAt(0);
            }
        }

        return shown;
    }

    /// <summary>
    /// Closes a review period. Periods without stock say nothing about demand and are left out, or an empty shelf would
    /// order ever less.
    /// </summary>
    /// <param name="periods">Periods to remember.</param>
    public void ClosePeriod(int periods)
    {
        if (HadStock)
        {
            pastSales = [.. pastSales.TakeLast(periods - 1), SoldThisPeriod];
        }

        SoldThisPeriod = 0;
        HadStock = Units > 0;
    }

    /// <summary>
    /// Takes old versions off the shelf that lay there beside a newer one for a whole review period, and remembers which do so
    /// from now on: whoever has a new version sells out the old one first, but not for ever.
    /// </summary>
    /// <returns>Units taken off.</returns>
    public int TakeSuperseded()
    {
        var taken = 0;
        while (lots.Count > 0 && lots[0].Superseded)
        {
            taken += lots[0].Units;
            lots.RemoveAt(0);
        }

        for (var i = 0; i < lots.Count - 1; i++)
        {
            lots[i].Superseded = true;
        }

        Units -= taken;
        return taken;
    }

    /// <summary>Throws away what spoils of every lot.</summary>
    /// <returns>Units thrown away.</returns>
    public int Spoil(double share, RandomStream dice)
    {
        var spoiled = 0;
        for (var i = 0; i < lots.Count; i++)
        {
            var units = dice.Binomial(lots[i].Units, share, i);
            lots[i].Units -= units;
            spoiled += units;
        }

        lots.RemoveAll(static lot => lot.Units == 0);
        Units -= spoiled;
        return spoiled;
    }

    /// <summary>Takes everything off the shelf.</summary>
    /// <returns>Units taken off.</returns>
    public int TakeAll()
    {
        var taken = Units;
        lots.Clear();
        Units = 0;
        return taken;
    }

    /// <summary>Values the goods on the shelf and on order, which are paid for.</summary>
    /// <param name="unitFen">Value of a unit.</param>
    /// <returns>The change since the last count, in fen.</returns>
    public long Revalue(long unitFen)
    {
        var before = ValueFen;
        ValueFen = checked((Units + OnOrder) * unitFen);
        return ValueFen - before;
    }

    /// <summary>Notes an order to the factory.</summary>
    public void Order(int units) => OnOrder = checked(OnOrder + units);

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        lots = codec.Items("lots", lots);
        Units = codec.Int("units", Units);
        OnOrder = codec.Int("onOrder", OnOrder);
        SoldThisPeriod = codec.Int("soldThisPeriod", SoldThisPeriod);
        HadStock = codec.Flag("hadStock", HadStock);
        ValueFen = codec.Long("valueFen", ValueFen);
        pastSales = codec.Ints("pastSales", pastSales);
    }

    private void Put(int units, Design design)
    {
        if (units == 0)
        {
            return;
        }

        Units = checked(Units + units);
        HadStock = true;
        if (lots.Count > 0 && lots[^1].Design.Version == design.Version)
        {
            lots[^1].Units += units;
        }
        else
        {
            lots.Add(new ShelfLot { Units = units, Design = design });
        }
    }
}
