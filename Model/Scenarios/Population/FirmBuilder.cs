using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Money;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>Draws factories and their SKUs from the scenario's groups.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="dice">The population's dice.</param>
/// <param name="policyOf">The policy of a factory, by number and class.</param>
internal sealed class FirmBuilder(ScenarioOptions scenario, PopulationDice dice, Func<EntityId, string, Policy> policyOf)
{
    private readonly List<FactoryProfile> factories = [];
    private readonly List<SkuProfile> skus = [];
    private readonly List<FactoryGroupOptions> groups = [];
    private int rooms;

    /// <summary>The factories drawn.</summary>
    public IReadOnlyList<FactoryProfile> Factories => factories;

    /// <summary>Their SKUs.</summary>
    public IReadOnlyList<SkuProfile> Skus => skus;

    /// <summary>The group of a factory, by number less one.</summary>
    public IReadOnlyList<FactoryGroupOptions> Groups => groups;

    /// <summary>Number of store rooms given out.</summary>
    public int Rooms => rooms;

    /// <summary>Draws every group in the order of the file.</summary>
    public void Build()
    {
        foreach (var group in scenario.Factories)
        {
            for (var member = 0; member < group.Count; member++)
            {
                AddFactory(group, member);
            }
        }

        foreach (var group in scenario.Factories.Where(group => group.SuppliedBy.Length > 0))
        {
            Supply(group);
        }
    }

    // Members are dealt out over the suppliers in turn, and so are the SKUs of each over its supplier's.
    private void Supply(FactoryGroupOptions group)
    {
        var first = groups.IndexOf(group);
        var supplier = groups.FindIndex(other => other.Id == group.SuppliedBy);
        for (var member = 0; member < group.Count; member++)
        {
            var from = supplier + (member % groups[supplier].Count);
            factories[first + member] = factories[first + member] with { InChain = true, SharesDemand = group.SharesDemand };
            factories[from] = factories[from] with { InChain = true, HearsDemand = factories[from].HearsDemand || group.SharesDemand };
            var offered = factories[from].Skus;
            for (var index = 0; index < group.Skus; index++)
            {
                var number = factories[first + member].Skus[index].Number - 1;
                var material = skus[offered[index % offered.Count].Number - 1];
                skus[number] = skus[number] with { Material = material.Id, MaterialFen = Fen.Share(material.ListPriceFen, scenario.Wholesale.PriceShare) };
            }
        }
    }

    private void AddFactory(FactoryGroupOptions group, int member)
    {
        var id = new EntityId(EntityKind.Factory, factories.Count + 1);
        var canMake = scenario.Categories.ConvertAll(category => group.Categories.Count == 0 || group.Categories.Contains(category.Id));
        var policy = policyOf(id, group.Class);
        var own = scenario.Single.Factories.Count > 0 ? scenario.Single.Factories.GetValueOrDefault(id.ToString()) : null;
        var firmClass = own is null ? scenario.Classes[group.Class] : SingleFactory.Over(scenario.Classes[group.Class], own);
        var district = scenario.District;
        var isTrained = district.TrainedShare > 0 && dice.Uniform(id, PopulationDice.Property.Training) < district.TrainedShare;
        var factory = new FactoryProfile
        {
            Id = id,
            Label = Names.Of(group.Label, group.Id, member, group.Count),
            ClassName = group.Class,
            Class = isTrained ? firmClass.Trained(district) : firmClass,
            Closed = own?.Closed ?? false,
            GivenReleases = own is null ? null : SingleFactory.ReleasesOf(own, skus.Count, group.Skus),
            IsTrained = isTrained,
            Policy = policy,
            CapacityPerDay = (own?.CapacityPerDay ?? dice.Sample(group.CapacityPerDay, id, PopulationDice.Property.Capacity)) * firmClass.Production.CapacityFactor,
            CanMake = canMake,
            Skus = [.. Enumerable.Range(skus.Count + 1, group.Skus).Select(number => new EntityId(EntityKind.Sku, number))],
            Rooms = [.. Enumerable.Range(rooms + 1, group.Rooms).Select(number => new EntityId(EntityKind.Room, number))],
        };
        factories.Add(factory);
        groups.Add(group);
        rooms += group.Rooms;
        for (var index = 0; index < group.Skus; index++)
        {
            AddSku(factory, group, index, own?.RatingLoss ?? 0);
        }
    }

    private void AddSku(FactoryProfile factory, FactoryGroupOptions group, int index, double ratingLoss)
    {
        var id = factory.Skus[index];
        var given = index < group.Designs.Count ? group.Designs[index] : null;
        var category = given is null ? DealtCategory(factory, index) : scenario.Categories.FindIndex(item => item.Id == given.Category);
        var costs = factory.Class.Costs;
        var priceCny = given?.PriceCny ?? (scenario.Categories[category].PriceCny * costs.PriceLevel);
        skus.Add(new SkuProfile
        {
            Id = id,
            Label = Names.OfSku(given?.Label ?? new LabelOptions(), scenario.Categories[category], id),
            Factory = factory.Id,
            Category = category,
            Design = Design.Of(1, given is { Design.Count: > 0 } ? [.. given.Design] : DrawnDesign(id, factory.Class.Content.InitialDesignSd)),
            ListPriceFen = Fen.FromCny(scenario.Single.Skus.Count > 0 && scenario.Single.Skus.GetValueOrDefault(id.ToString())?.PriceCny is { } own ? own : priceCny),
            MaterialFen = Fen.FromCny(priceCny * costs.MaterialShare),
            LabourFen = Fen.FromCny(priceCny * costs.LabourShare),
            SalvageFen = Fen.FromCny(priceCny * scenario.Money.SalvageShare),
            RatingLoss = scenario.Categories[category].RatingLoss + ratingLoss,
            Orders = given?.Orders,
            StartStockUnits = given?.StartStockUnits,
            StartForecastPerDay = given?.StartForecastPerDay,
            StartDeviationPerDay = given?.StartDeviationPerDay,
            ShelfShare = factory.Policy.ShelfShare ?? factory.Class.Store.ShelfShare,
        });
    }

    // Categories are dealt out in turn, starting at another one in each factory, so that all of them are served.
    private static int DealtCategory(FactoryProfile factory, int index)
    {
        var makes = Enumerable.Range(0, factory.CanMake.Count).Where(category => factory.CanMake[category]).ToList();
        return makes[(factory.Id.Number - 1 + index) % makes.Count];
    }

    private double[] DrawnDesign(EntityId id, double spread)
        => [.. scenario.Nature.Attributes.Select((_, attribute) => spread * dice.Normal(id, PopulationDice.Property.Design, attribute))];
}
