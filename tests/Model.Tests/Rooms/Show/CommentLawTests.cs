using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Rooms;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Rooms.Show;

public sealed class CommentLawTests
{
    private const int Comments = 200_000;

    [Fact]
    public void Comments_point_from_the_design_to_the_taste()
    {
        var counts = Draw([0.5, -1, 0], [0, 0, 0], noiseShare: 0.35);
        Assert.True(counts[0] > 2 * counts[1]);
        Assert.True(counts[3] > 2 * counts[2]);

        // e^.5 - 1 = 0.6487, e - 1 = 1.7183, their sum and 1: 3.3670. Signal of the first 0.65 · 0.6487 / 3.3670 = 0.12523,
        // of the second 0.33172, and a sixth of the rest, 0.09051, everywhere.
        Assert.Equal(0.12523 + 0.09051, counts[0] / (double)Comments, 2);
        Assert.Equal(0.33172 + 0.09051, counts[3] / (double)Comments, 2);
        Assert.Equal(0.09051, counts[4] / (double)Comments, 2);
    }

    [Fact]
    public void A_perfect_design_draws_noise_only()
        => Assert.All(Draw([1, 2, 3], [1, 2, 3], noiseShare: 0.35), count => Assert.Equal(1.0 / 6, count / (double)Comments, 2));

    [Fact]
    public void One_by_one_and_in_bulk_are_the_same_law()
        => Gen.Select(Gen.Double[-2, 2].Array[4], Gen.Double[0, 1]).Sample((taste, noise) =>
        {
            var law = Law(taste, [0, 0, 0, 0]);
            Span<double> probabilities = stackalloc double[law.Outcomes];
            law.Probabilities(noise, probabilities);
            Span<double> counted = stackalloc double[law.Outcomes];
            const int steps = 1000;
            for (var i = 0; i < steps; i++)
            {
                counted[law.Outcome((i + 0.5) / steps, law.Signal(noise))] += 1.0 / steps;
            }

            for (var outcome = 0; outcome < law.Outcomes; outcome++)
            {
                Assert.Equal(probabilities[outcome], counted[outcome], 2.0 / steps);
            }
        });

    [Fact]
    public void Reading_the_comments_gives_the_mismatch_back()
    {
        double[] mismatch = [0.5, -1, 0, 0.2];
        var law = Law(mismatch, [0, 0, 0, 0]);
        var probabilities = new double[law.Outcomes];
        law.Probabilities(0.35, probabilities);
        var read = new double[4];
        CommentReading.Mismatch(
            [.. Enumerable.Range(0, 4).Select(k => probabilities[2 * k])],
            [.. Enumerable.Range(0, 4).Select(k => probabilities[(2 * k) + 1])],
            0.35,
            1,
            read);
        Assert.All(mismatch.Zip(read), pair => Assert.Equal(pair.First, pair.Second, 9));
    }

    [Fact]
    public void A_crowded_chat_carries_more_noise()
    {
        var options = new CommentOptions();
        Assert.Equal(0.35, ShowComments.NoiseShare(options, 2000));
        Assert.Equal(0.675, ShowComments.NoiseShare(options, 4000), 12);
    }

    private static int[] Draw(double[] taste, double[] design, double noiseShare)
    {
        var law = Law(taste, design);
        var dice = new RandomStream(1, 1, (int)Purpose.CommentContent, 0);
        var counts = new int[law.Outcomes];
        for (var i = 0; i < Comments; i++)
        {
            counts[law.Outcome(dice.Uniform(i), law.Signal(noiseShare))]++;
        }

        return counts;
    }

    private static CommentLaw Law(double[] taste, double[] design)
    {
        var numbers = new double[taste.Length + 1];
        CommentLaw.Write(taste, design, slope: 1, numbers);
        return new CommentLaw(numbers);
    }
}
