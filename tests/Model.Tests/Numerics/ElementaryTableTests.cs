using System.Numerics;
using OrleansIndustrialBelt.Model.Numerics;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Numerics;

public sealed class ElementaryTableTests
{
    [Fact]
    public void Every_exponential_entry_is_the_root_of_two_it_stands_for()
    {
        BigInteger logOfTwo = HighPrecision.Log(2);
        for (int i = 0; i < 128; i++)
        {
            ulong bits = ElementaryTables.Exponential[2 * i] + ((ulong)i << 45);
            double high = BitConverter.UInt64BitsToDouble(bits);
            double tail = BitConverter.UInt64BitsToDouble(ElementaryTables.Exponential[(2 * i) + 1]);
            (BigInteger mantissa, int exponent) = HighPrecision.Exp(logOfTwo * i / 128);
            BigInteger both = HighPrecision.FromDouble(high) + HighPrecision.Times(HighPrecision.FromDouble(high), tail);

            Assert.InRange(HighPrecision.ErrorInLastPlace(high, mantissa, exponent), 0, 0.5);
            Assert.True(BigInteger.Abs(both - (mantissa << exponent)) < BigInteger.One << (HighPrecision.Fraction - 104));
        }
    }

    [Fact]
    public void Every_logarithm_entry_belongs_to_its_inverse()
    {
        for (int i = 0; i < 128; i++)
        {
            double inverse = BitConverter.UInt64BitsToDouble(ElementaryTables.Logarithm[3 * i]);
            double high = BitConverter.UInt64BitsToDouble(ElementaryTables.Logarithm[(3 * i) + 1]);
            double low = BitConverter.UInt64BitsToDouble(ElementaryTables.Logarithm[(3 * i) + 2]);
            BigInteger sum = HighPrecision.FromDouble(high) + HighPrecision.FromDouble(low) + HighPrecision.Log(inverse);

            Assert.True(BigInteger.Abs(sum) < BigInteger.One << (HighPrecision.Fraction - 95));
            Assert.Equal(Math.Floor(high * 4398046511104), high * 4398046511104);
            Assert.Equal(Math.Floor(inverse * 1048576), inverse * 1048576);
        }
    }
}
