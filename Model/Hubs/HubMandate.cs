using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>What the hub is asked to do, and what everybody knows of the factories; settled by the scenario.</summary>
internal sealed class HubMandate
{
    private const int FenPerCny = 100;

    public HubMandate(Belt belt)
    {
        Options = belt.Scenario.Hub;
        Planned = [.. belt.Factories.Select(factory => factory.Policy.PlanningIntensity > 0)];
        Plans = Planned.Contains(true);
        PoolsEvidence = belt.Factories.Any(factory => factory.Policy.Redesign == EvidenceRule.Pooled);
        UsesContent = Plans && belt.Policy.HubUsesContent;
        DataAgeHours = (Plans ? belt.Policy.HubDataAgeHours : null) ?? Options.ReportAgeHours;
        ReplanHours = belt.Policy.HubReplanHours ?? Options.ReplanHours;
        Noise = new NeedNoise(Options.Smoothing, Options.OrderNoise, Options.ContentNoise);
        CostFenPerDay = (long)Math.Round(Options.CostCnyPerDay * FenPerCny);
        Sells = [.. belt.Factories.Select(factory => Assortment(belt, factory))];
        PipelineDays = [.. belt.Factories.Select(factory => Pipeline(factory.Class.Production))];
        UnmetCosts = PlanCosts.OfUnmet(LossesOfUnmet(belt));
        IsOwn = [.. belt.Factories.Select(factory => Options.Owner == HubOwner.Brand && factory.ClassName == Options.BrandClass)];
        MakerCosts = [.. IsOwn.Select(isOwn => OwnerObjective.OfMaker(Options.Owner, isOwn))];
        Routes = belt.Factories.Any(factory => factory.Policy.OverflowRouting);
        Steers = belt.Platforms.Any(platform => platform.TrafficSteering);
        DealsQuotas = Plans && belt.Platforms.Any(platform => platform.TrafficQuotas);
        var onAir = belt.Rooms.Where(room => room.OnAir.Contains(true)).ToList();
        RoomsOnAir = onAir.Count;
        RoomsShowing = CountRoomsShowing(belt, onAir);
    }

    public HubOptions Options { get; }

    /// <summary>Whether any factory lets the hub plan a part of its levels.</summary>
    public bool Plans { get; }

    /// <summary>Whether any factory redesigns by pooled hot words.</summary>
    public bool PoolsEvidence { get; }

    /// <summary>Whether the hub does more than to measure, and so costs money.</summary>
    public bool Serves => Plans || PoolsEvidence || Routes || Steers;

    /// <summary>Whether any factory lets its overflow be routed.</summary>
    public bool Routes { get; }

    /// <summary>Whether any platform asks who can deliver.</summary>
    public bool Steers { get; }

    /// <summary>Whether any platform deals out viewers by plan.</summary>
    public bool DealsQuotas { get; }

    /// <summary>Rooms that are ever on air.</summary>
    public int RoomsOnAir { get; }

    /// <summary>Per factory and category (factory number less one times categories plus category), rooms that show such goods.</summary>
    public IReadOnlyList<int> RoomsShowing { get; }

    /// <summary>Per factory, whether the hub's owner owns it too.</summary>
    public IReadOnlyList<bool> IsOwn { get; }

    /// <summary>Per factory, <see cref="OwnerObjective.OfMaker"/>.</summary>
    public IReadOnlyList<long> MakerCosts { get; }

    /// <summary>Whether estimates use content. A hub that only measures takes no notice of the knobs of planning.</summary>
    public bool UsesContent { get; }

    public int DataAgeHours { get; }

    public int ReplanHours { get; }

    public NeedNoise Noise { get; }

    public long CostFenPerDay { get; }

    /// <summary>Per factory, whether it gets targets.</summary>
    public IReadOnlyList<bool> Planned { get; }

    /// <inheritdoc cref="PlanView.Sells"/>
    public IReadOnlyList<IReadOnlyList<bool>> Sells { get; }

    /// <inheritdoc cref="PlanView.PipelineDays"/>
    public IReadOnlyList<double> PipelineDays { get; }

    /// <inheritdoc cref="PlanView.UnmetCosts"/>
    public IReadOnlyList<long> UnmetCosts { get; }

    private static double Pipeline(ProductionOptions production)
        => production.MaterialLeadDays + production.PlannedQueueDays + production.FinishingDays;

    private static bool[] Assortment(Belt belt, Factories.FactoryProfile factory)
    {
        var sells = new bool[belt.CategoryCount];
        foreach (var sku in factory.Skus)
        {
            var category = belt.SkuOf(sku).Category;
            sells[category] = factory.CanMake[category];
        }

        return sells;
    }

    /// <summary>Per cell, what the owner loses by an unmet unit; by the mean price and margin of the category's SKUs.</summary>
    private double[] LossesOfUnmet(Belt belt)
    {
        var losses = new double[belt.CategoryCount * belt.ClusterCount];
        for (var cell = 0; cell < losses.Length; cell++)
        {
            var skus = belt.Skus.Where(sku => sku.Category == cell / belt.ClusterCount).ToList();
            var platform = belt.Platforms.FirstOrDefault(home => home.Clusters.Contains(cell % belt.ClusterCount));
            var price = (double)skus.Sum(sku => sku.ListPriceFen) / Math.Max(1, skus.Count);
            var cost = (double)skus.Sum(sku => sku.MaterialFen + sku.LabourFen) / Math.Max(1, skus.Count);
            losses[cell] = OwnerObjective.LossOfUnmet(Options.Owner, price, price - cost, platform?.Options.CommissionShare ?? 0);
        }

        return losses;
    }

    private static int[] CountRoomsShowing(Belt belt, List<RoomProfile> rooms)
    {
        var counts = new int[belt.Factories.Count * belt.CategoryCount];
        foreach (var room in rooms)
        {
            foreach (var cell in room.Roster.Select(entry => ((entry.Factory.Number - 1) * belt.CategoryCount) + entry.Category).Distinct())
            {
                counts[cell]++;
            }
        }

        return counts;
    }
}
