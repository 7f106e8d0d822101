using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class PhiloxTests
{
    [Fact]
    public void The_block_of_zeros_is_the_published_one() =>
        Assert.Equal((0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u), Philox.Block(0, 0, 0, 0, 0, 0));

    [Fact]
    public void The_block_of_ones_is_the_published_one()
    {
        const uint Ones = uint.MaxValue;
        Assert.Equal(
            (0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu),
            Philox.Block(Ones, Ones, Ones, Ones, Ones, Ones));
    }

    [Fact]
    public void The_block_of_the_digits_of_pi_is_the_published_one() =>
        Assert.Equal(
            (0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u),
            Philox.Block(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0));
}
