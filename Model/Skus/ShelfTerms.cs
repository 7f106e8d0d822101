using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>Prices, times and places of a SKU's shelves; they do not change while the belt lives.</summary>
internal sealed record ShelfTerms
{
    /// <summary>What a shopper pays per unit.</summary>
    public required long RetailFen { get; init; }

    /// <summary>What the shelf pays the factory per unit.</summary>
    public required long WholesaleFen { get; init; }

    /// <summary>What a liquidator pays the shelf per unit, and what unsold goods are worth: no more than they cost.</summary>
    public required long SalvageFen { get; init; }

    /// <summary>The retailer's handling per unit sold.</summary>
    public required long HandlingFen { get; init; }

    /// <summary>Days from order to shelf as the factory promises them.</summary>
    public required double LeadDays { get; init; }

    /// <summary>Defects that reach shelves, as a share.</summary>
    public required double DefectShare { get; init; }

    /// <summary>Per platform in order of their numbers, the people who live on it.</summary>
    public required long[] People { get; init; }

    /// <summary>The terms of one SKU.</summary>
    public static ShelfTerms Of(SkuProfile profile, Belt belt)
    {
        var wholesale = belt.Scenario.Wholesale;
        var wholesaleFen = Fen.Share(profile.ListPriceFen, wholesale.PriceShare);
        var production = belt.FactoryOf(profile.Factory).Class.Production;
        return new ShelfTerms
        {
            RetailFen = profile.ListPriceFen,
            WholesaleFen = wholesaleFen,
            SalvageFen = Math.Min(wholesaleFen, profile.SalvageFen),
            HandlingFen = Fen.FromCny(wholesale.HandlingCny),
            LeadDays = production.PromiseDays + wholesale.DeliveryDays,
            DefectShare = production.DefectShare * (1 - production.InspectionCatchShare),
            People = [.. belt.Platforms.Select((_, index) => PeopleOn(belt, index))],
        };
    }

    private static long PeopleOn(Belt belt, int platform)
    {
        var society = belt.Society;
        long people = 0;
        for (var i = 0; i < society.CountOn[platform]; i++)
        {
            people += society.Segments[society.FirstOn[platform] + i].Population;
        }

        return people;
    }
}
