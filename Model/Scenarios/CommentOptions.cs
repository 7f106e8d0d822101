using OrleansIndustrialBelt.Model.Scenarios.Attributes;

namespace OrleansIndustrialBelt.Model.Scenarios;

[Doc("Comments (弹幕) and how well content teams read them.")]
public sealed class CommentOptions
{
    [Unit("comments")]
    [Between(0, 10)]
    [Doc("Comments per viewer and minute of aware and ready people.")]
    public double PerViewerMinute { get; set; } = 0.2;

    [Unit("share")]
    [Between(0, 1)]
    [Doc("Comments that name an attribute at random.")]
    public double NoiseShare { get; set; } = 0.35;

    [Unit("comments per live hour")]
    [Between(1, 1e9)]
    [Doc("Load beyond which noise grows (the inverted U).")]
    public double LoadLimit { get; set; } = 2000;

    [Unit("per taste unit")]
    [Between(0, 100)]
    [Doc("How strongly the named attribute follows its mismatch.")]
    public double MismatchSlope { get; set; } = 1;
}
