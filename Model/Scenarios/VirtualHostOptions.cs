using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("A virtual host (数字人) in the place of people before the camera.")]
public sealed class VirtualHostOptions
{
    [Unit("hours")]
    [Between(1, 24)]
    [Doc("Hours on air per show day.")]
    public int LiveHoursPerDay { get; set; } = 24;

    [Unit("factor")]
    [Between(0, 1)]
    [Doc("Wage per live hour, relative to a person's.")]
    public double WageFactor { get; set; } = 0.4;

    [Unit("factor")]
    [Between(0.01, 10)]
    [Doc("How strongly goods on show count in a viewer's choice, relative to a person's show; 1 holds conversion.")]
    public double ConversionFactor { get; set; } = 1;
}
