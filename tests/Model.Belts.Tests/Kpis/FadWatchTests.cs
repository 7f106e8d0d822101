using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Kpis;

public sealed class FadWatchTests
{
    private const int HoursToRespond = 10;
    private static readonly BeltWorld World = new(BeltRecipe.Plain.Scenario());
    private static readonly RunOutcome Outcome = BeltRecipe.Run(World) with { Events = [] };

    [Fact]
    public void A_factory_responds_when_a_matching_version_is_in_stock_and_not_when_it_is_designed()
    {
        var (fad, sku) = Missed();

        Assert.Empty(Responses("newVersion", fad, sku, fad.Sign).ResponseHours);
        Assert.Contains(HoursToRespond, Responses("firstStock", fad, sku, fad.Sign).ResponseHours);
        Assert.Empty(Responses("firstStock", fad, sku, -fad.Sign).ResponseHours);
    }

    // A fad of a category of which the factory has one SKU or more, none of them a lucky match.
    private static (Fad Fad, SkuProfile Sku) Missed()
        => (from fad in World.Nature.Fads
            where fad.Onset >= 0 && fad.Onset + HoursToRespond < Outcome.TicksDone
            from sku in World.Belt.Skus
            where sku.Category == fad.Category && Responses("firstStock", fad, sku, fad.Sign).ResponseHours.Contains(HoursToRespond)
            select (fad, sku)).First();

    private static FadResponses Responses(string kind, Fad fad, SkuProfile sku, int direction)
    {
        var vector = new double[World.Belt.AttributeCount];
        vector[fad.Attribute] = 100 * direction;
        var facts = DesignFacts.Of(Design.Of(2, vector));
        var happening = new BeltEvent(fad.Onset + HoursToRespond, sku.Factory, kind, sku.Id, facts);
        return new FadWatch(World, Outcome with { Events = [happening] }).Of(factory => factory.Id == sku.Factory);
    }
}
