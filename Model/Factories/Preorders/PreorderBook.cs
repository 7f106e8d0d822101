using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>The deposits a factory holds; a factory that does not pre-sell has none.</summary>
public sealed class PreorderBook : IDescribed
{
    private List<Campaign> campaigns = [];

    /// <summary>Per product line in the factory's order.</summary>
    public IReadOnlyList<Campaign> Campaigns => campaigns;

    /// <summary>An empty book.</summary>
    public static PreorderBook Of(int productLines)
        => new() { campaigns = [.. Enumerable.Range(0, productLines).Select(_ => new Campaign())] };

    /// <inheritdoc/>
    public void Describe(Codec codec) => campaigns = codec.Items("campaigns", campaigns);
}
