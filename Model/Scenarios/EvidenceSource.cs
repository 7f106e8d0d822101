using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Whose comments count as evidence for a redesign.")]
public enum EvidenceSource
{
    [Doc("All viewers' comments.")]
    Viewers,

    [Doc("Comments of buyers only.")]
    Buyers,

    [Doc("Comments of the cluster that buys the SKU most.")]
    Cluster,
}
