using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("What factories of a class have in common.")]
public sealed class FactoryClassOptions
{
    [Doc("Its name for people.")]
    public LabelOptions Label { get; set; } = new();

    [Doc("Lines, lots, lead times.")]
    public ProductionOptions Production { get; set; } = new();

    [Doc("The content team and redesign.")]
    public ContentOptions Content { get; set; } = new();

    [Doc("Store rooms (店播).")]
    public StoreOptions Store { get; set; } = new();

    [Doc("Prices and costs.")]
    public ClassCostOptions Costs { get; set; } = new();

    /// <summary>The class as a factory lives by that the district has trained: it learns new versions faster and asks for less evidence.</summary>
    internal FactoryClassOptions Trained(DistrictOptions district)
    {
        var trained = (FactoryClassOptions)MemberwiseClone();
        trained.Production = Production.Copy();
        trained.Production.LearningUnits *= district.LearningFactor;
        trained.Content = Content.Copy();
        trained.Content.EvidenceThreshold *= district.EvidenceFactor;
        return trained;
    }

    /// <summary>The class with the production or the content team of another.</summary>
    internal FactoryClassOptions With(ProductionOptions production, ContentOptions content)
    {
        var mixed = (FactoryClassOptions)MemberwiseClone();
        mixed.Production = production;
        mixed.Content = content;
        return mixed;
    }
}
