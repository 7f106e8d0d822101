using OrleansIndustrialBelt.Model.Engine;
using Xunit;

namespace OrleansIndustrialBelt.Grains.Tests.Recoveries;

/// <summary>Two runs that must have left the same behind: no row lost, none doubled.</summary>
internal static class SameRun
{
    public static void Check(RunOutcome expected, RunOutcome actual)
    {
        Assert.Equal(expected.Hashes, actual.Hashes);
        Assert.Equal(expected.Digest, actual.Digest);
        Assert.Equal(Bytes(expected), Bytes(actual));
    }

    private static byte[] Bytes(RunOutcome outcome)
    {
        var encoder = new BinaryEncoder();
        FiguresWire.Outcome(encoder, outcome);
        return encoder.Written.ToArray();
    }
}
