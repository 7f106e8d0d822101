using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Policies;
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
        UnmetCosts = PlanCosts.OfUnmet(Weights(belt, Options.Owner));
    }

    public HubOptions Options { get; }

    /// <summary>Whether any factory lets the hub plan a part of its levels.</summary>
    public bool Plans { get; }

    /// <summary>Whether any factory redesigns by pooled hot words.</summary>
    public bool PoolsEvidence { get; }

    /// <summary>Whether the hub does more than to measure, and so costs money.</summary>
    public bool Serves => Plans || PoolsEvidence;

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

    /// <summary>What the owner loses by an unmet unit: a district need as such, a platform its price, a brand its margin.</summary>
    private static double[] Weights(Belt belt, HubOwner owner)
    {
        var weights = new double[belt.CategoryCount];
        var skus = new int[belt.CategoryCount];
        foreach (var sku in belt.Skus)
        {
            skus[sku.Category]++;
            weights[sku.Category] += owner switch
            {
                HubOwner.Platform => sku.ListPriceFen,
                HubOwner.Brand => sku.ListPriceFen - sku.MaterialFen - sku.LabourFen,
                _ => 1,
            };
        }

        return [.. weights.Select((weight, category) => weight / Math.Max(1, skus[category]))];
    }
}
