using System.Globalization;
using OrleansIndustrialBelt.Acceptance.Tests.Runs;

namespace OrleansIndustrialBelt.Acceptance.Tests.Children;

/// <summary>Tells what this process's mathematics make of some inputs, and of a short belt.</summary>
internal static class MachineProbe
{
    public const string Name = "machine";

    private const int Inputs = 1000;

    /// <summary>Prints a line of bits for each of Math.Exp, Math.Pow and Math.Sin, and the digest of a belt.</summary>
    public static void Tell()
    {
        Console.WriteLine(BitsOf(Math.Exp));
        Console.WriteLine(BitsOf(x => Math.Pow(x, 1.7)));
        Console.WriteLine(BitsOf(Math.Sin));
        Console.WriteLine(Local.Run(Repository.Scenario("one-factory.yaml", "run.days=20", "run.warmupDays=5")).Digest);
    }

    private static string BitsOf(Func<double, double> function)
        => string.Join(' ', Enumerable.Range(1, Inputs).Select(i =>
            BitConverter.DoubleToInt64Bits(function(i / 97.0)).ToString("x", CultureInfo.InvariantCulture)));
}
