namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>A number or a named distribution.</summary>
internal sealed class DistributionShape : Shape
{
    public override string Expected(Limits limits) =>
        $"a number{limits} or a distribution such as {{uniform: {{from: 1, to: 2}}}}";
}
