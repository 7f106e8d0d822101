using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// Terms that only some orders have: the commissions under which they were sold, the ticks before which they are not wanted. They stand
/// beside the orders, not in them, so that a belt without matching or notice has no byte of them.
/// </summary>
internal static class OrderTerms
{
    /// <summary>Passes the commissions of orders through the codec.</summary>
    public static void Describe(Codec codec, IReadOnlyList<OpenOrder> orders)
    {
        codec.Begin("orderCommissions", orders.Count);
        for (var i = 0; i < orders.Count; i++)
        {
            codec.Item(i);
            orders[i].CommissionMicro = codec.Long("", orders[i].CommissionMicro);
        }

        codec.End();
    }

    /// <summary>Passes the ticks before which orders are not wanted through the codec.</summary>
    public static void DescribeDue(Codec codec, IReadOnlyList<OpenOrder> orders)
    {
        codec.Begin("orderDueTicks", orders.Count);
        for (var i = 0; i < orders.Count; i++)
        {
            codec.Item(i);
            orders[i].DueTick = codec.Int("", orders[i].DueTick);
        }

        codec.End();
    }
}
