using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>Prices of a factory that follows its competitors, per product line, before markdown and a room's discount.</summary>
internal sealed class PriceBook : IDescribed
{
    /// <summary>Price per unit by product line, in fen.</summary>
    public long[] PriceFen { get; private set; } = [];

    /// <summary>The book before the first look at competitors: cost-plus list prices.</summary>
    public static PriceBook Of(ReadOnlySpan<ProductLine> lines)
    {
        var book = new PriceBook { PriceFen = new long[lines.Length] };
        foreach (var line in lines)
        {
            book.PriceFen[line.Index] = line.Profile.ListPriceFen;
        }

        return book;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => PriceFen = codec.Longs("priceFen", PriceFen);
}
