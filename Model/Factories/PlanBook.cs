using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What a factory keeps about the hub's plan; a factory that is not planned for (λ = 0) has none.</summary>
public sealed class PlanBook : IDescribed
{
    private List<PlannedLine> lines = [];

    /// <summary>The hub's newest plan; absent until the first one.</summary>
    public PlanTargets? Targets { get; set; }

    /// <summary>Per product line in the factory's order.</summary>
    public IReadOnlyList<PlannedLine> Lines => lines;

    /// <summary>Sales to rooms and shelves less refunds on which the hub's fee is still due, in fen; negative if refunds outweigh them.</summary>
    public long FeeBaseFen { get; set; }

    /// <summary>Losses on plan-made stock that were not claimed from the hub yet, in fen.</summary>
    public double LossFen { get; set; }

    /// <summary>An empty book.</summary>
    public static PlanBook Of(int productLines)
        => new() { lines = [.. Enumerable.Range(0, productLines).Select(_ => new PlannedLine())] };

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Targets = codec.Maybe("targets", Targets);
        lines = codec.Items("lines", lines);
        FeeBaseFen = codec.Long("feeBaseFen", FeeBaseFen);
        LossFen = codec.Double("lossFen", LossFen);
    }
}
