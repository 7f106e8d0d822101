using System.Runtime.Intrinsics.X86;
using OrleansIndustrialBelt.Acceptance.Tests.Children;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>
/// The same belt on a machine whose C library computes otherwise. GNU's library takes other code for exp, pow and sin where it
/// is told that the processor cannot multiply and add at once, and their last bits differ; the model's own functions use
/// nothing of it. On Linux with such a processor the bits must differ, or the test would prove nothing; elsewhere it is skipped.
/// </summary>
public sealed class MachineTests
{
    private const int Functions = 3;

    [SkippableFact]
    public async Task Another_C_library_gives_the_same_digest()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Fma.IsSupported && File.Exists("/lib64/ld-linux-x86-64.so.2"), "needs GNU/Linux on a processor with FMA");
        var here = await Child.Read(new Dictionary<string, string>(), MachineProbe.Name);
        var there = await Child.Read(new Dictionary<string, string> { ["GLIBC_TUNABLES"] = "glibc.cpu.hwcaps=-FMA" }, MachineProbe.Name);

        Assert.Contains(Enumerable.Range(0, Functions), function => here[function] != there[function]);
        Assert.NotEmpty(here[Functions]);
        Assert.Equal(here[Functions], there[Functions]);
    }
}
