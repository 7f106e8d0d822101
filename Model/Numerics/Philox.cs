using System.Runtime.CompilerServices;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>
/// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as
/// 1, 2, 3" (SC 2011): a keyed bijection of 128 bits. Any draw can be made in any order, on any silo, from its
/// counter alone; there is no state to keep, to send or to advance.
/// </summary>
/// <remarks>The tests repeat the known answers published with the authors' Random123 library.</remarks>
public static class Philox
{
    private const int Rounds = 10;
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstKeyStep = 0x9E3779B9;
    private const uint SecondKeyStep = 0xBB67AE85;

    /// <summary>The four words that belong to a counter of four words under a key of two.</summary>
    /// <param name="counter0">Lowest word of the counter.</param>
    /// <param name="counter1">Second word of the counter.</param>
    /// <param name="counter2">Third word of the counter.</param>
    /// <param name="counter3">Highest word of the counter.</param>
    /// <param name="key0">Lower word of the key.</param>
    /// <param name="key1">Upper word of the key.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (uint Word0, uint Word1, uint Word2, uint Word3) Block(
        uint counter0, uint counter1, uint counter2, uint counter3, uint key0, uint key1)
    {
        for (int round = 0; round < Rounds; round++)
        {
            ulong first = (ulong)FirstMultiplier * counter0;
            ulong second = (ulong)SecondMultiplier * counter2;
            counter0 = (uint)(second >> 32) ^ (counter1 ^ key0);
            counter2 = (uint)(first >> 32) ^ (counter3 ^ key1);
            counter1 = (uint)second;
            counter3 = (uint)first;
            key0 += FirstKeyStep;
            key1 += SecondKeyStep;
        }

        return (counter0, counter1, counter2, counter3);
    }
}
