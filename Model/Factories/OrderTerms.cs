using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// The commissions under which open orders were sold. They stand beside the orders, not in them, so that a belt without
/// matching has no byte of them.
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
}
