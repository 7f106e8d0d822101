using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Wants that travel up a chain with orders: what a customer tells its supplier of its own, and what it hears of its customers', which
/// takes the place of their orders in its forecast.
/// </summary>
public sealed class DemandNews : IDescribed
{
    /// <summary>Own wants since the last order, in units.</summary>
    public double UntoldUnits { get; set; }

    /// <summary>Wants told by customers since midnight, in units.</summary>
    public double HeardUnits { get; set; }

    /// <summary>Units of the orders with which they were told.</summary>
    public int OrderedUnits { get; set; }

    /// <summary>The wants of a day of which orders with news are a part.</summary>
    /// <param name="wants">Wants as they came in orders.</param>
    public double CloseDay(double wants)
    {
        var behind = wants - OrderedUnits + HeardUnits;
        UntoldUnits += behind;
        HeardUnits = 0;
        OrderedUnits = 0;
        return behind;
    }

    /// <summary>Takes what has not been told, to tell it.</summary>
    public double Tell()
    {
        var told = UntoldUnits;
        UntoldUnits = 0;
        return told;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        UntoldUnits = codec.Double("untoldUnits", UntoldUnits);
        HeardUnits = codec.Double("heardUnits", HeardUnits);
        OrderedUnits = codec.Int("orderedUnits", OrderedUnits);
    }
}
