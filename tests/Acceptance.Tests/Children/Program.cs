using System.Globalization;

namespace OrleansIndustrialBelt.Acceptance.Tests.Children;

/// <summary>
/// Tests that need a process of their own - another C library, an undisturbed heap, a crash that ends nothing else - run this
/// assembly as a program.
/// </summary>
internal static class Program
{
    private static async Task Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case [MachineProbe.Name]:
                MachineProbe.Tell();
                break;
            case [MemoryProbe.Name, var engine]:
                await MemoryProbe.Tell(engine);
                break;
            case [MutationProbe.Name, var seed, var first, var count]:
                MutationProbe.Tell(ulong.Parse(seed, CultureInfo.InvariantCulture), Number(first), Number(count));
                break;
            default:
                throw new ArgumentException($"There is no such probe: {string.Join(' ', args)}", nameof(args));
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
