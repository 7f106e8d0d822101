using CsCheck;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class SmallestTests
{
    [Fact]
    public void It_finds_what_sorting_finds_ties_included() => Gen.Select(Gen.Int[0, 9].Array[0, 40], Gen.Int[0, 12]).Sample((numbers, wanted) =>
    {
        int[] sorted = [.. Enumerable.Range(0, numbers.Length).OrderBy(place => numbers[place]).Take(wanted)];

        Assert.Equal(sorted, Smallest.Of(numbers.Length, wanted, place => numbers[place]));
    });
}
