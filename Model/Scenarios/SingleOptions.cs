using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Settings of single entities, laid over those of their group and class.")]
public sealed class SingleOptions
{
    [Doc("By address, e.g. factory/0017.")]
    public SortedDictionary<string, SingleFactoryOptions> Factories { get; set; } = new(StringComparer.Ordinal);

    [Doc("By address, e.g. influencer/0003.")]
    public SortedDictionary<string, SingleInfluencerOptions> Influencers { get; set; } = new(StringComparer.Ordinal);

    [Doc("By address, e.g. room/0005.")]
    public SortedDictionary<string, SingleRoomOptions> Rooms { get; set; } = new(StringComparer.Ordinal);

    [Doc("By address, e.g. sku/0012.")]
    public SortedDictionary<string, SingleSkuOptions> Skus { get; set; } = new(StringComparer.Ordinal);
}
