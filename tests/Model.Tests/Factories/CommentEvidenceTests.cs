using CsCheck;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

public sealed class CommentEvidenceTests
{
    [Fact]
    public void The_worked_number_of_the_documentation()
    {
        var evidence = CommentEvidence.Read([50, 20], [10, 20], 0.35, 1, 2.5);

        Assert.Equal(60, evidence[0].Comments);
        Assert.Equal(40, evidence[0].Net);
        Assert.Equal(0.955511, evidence[0].Mismatch, 6);
        Assert.Equal(0.119169, evidence[0].StandardError, 6);
        Assert.True(evidence[0].BeyondNoise);
        Assert.Equal(0, evidence[1].Mismatch);
        Assert.False(evidence[1].BeyondNoise);
    }

    [Fact]
    public void The_law_by_which_people_comment_is_read_back()
    {
        // Mismatches of +1.0, -0.4 and 0 at slope 1 and noise 0.35, a million comments.
        double[] weights = [Math.Exp(1) - 1, Math.Exp(0.4) - 1, 0];
        var all = 1 + weights.Sum();
        var spread = 1e6 * (1 - (0.65 * weights.Sum() / all)) / 6;
        double[] more = [spread + (0.65e6 * weights[0] / all), spread, spread];
        double[] less = [spread, spread + (0.65e6 * weights[1] / all), spread];
        var evidence = CommentEvidence.Read(more, less, 0.35, 1, 2.5);

        Assert.Equal([1.0, -0.4, 0.0], evidence.Select(attribute => Math.Round(attribute.Mismatch, 9)));
    }

    [Fact]
    public void Without_comments_nothing_is_known()
    {
        var evidence = CommentEvidence.Read([0, 0], [0, 0], 0.35, 1, 2.5);

        Assert.All(evidence, attribute => Assert.Equal((false, double.PositiveInfinity), (attribute.BeyondNoise, attribute.StandardError)));
    }

    [Fact]
    public void Directions_mirror_and_more_comments_are_surer()
        => Gen.Select(Gen.Double[1, 500], Gen.Double[1, 500]).Sample((more, less) =>
        {
            var one = CommentEvidence.Read([more, 5], [less, 5], 0.35, 1, 2.5)[0];
            var mirrored = CommentEvidence.Read([less, 5], [more, 5], 0.35, 1, 2.5)[0];
            var fourfold = CommentEvidence.Read([4 * more, 20], [4 * less, 20], 0.35, 1, 2.5)[0];

            Assert.Equal(one.Mismatch, -mirrored.Mismatch, 12);
            Assert.True(fourfold.BeyondNoise || !one.BeyondNoise);
            Assert.True(fourfold.StandardError < one.StandardError * 1.0000001 || fourfold.BeyondNoise != one.BeyondNoise);
        });
}
