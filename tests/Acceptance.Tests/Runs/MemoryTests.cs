using System.Globalization;
using OrleansIndustrialBelt.Acceptance.Tests.Children;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>A process that lives many runs keeps nothing of them.</summary>
public sealed class MemoryTests
{
    [Theory]
    [InlineData(MemoryProbe.OnThreads)]
    [InlineData(MemoryProbe.OnGrains)]
    public async Task Ten_times_the_runs_leave_at_most_a_tenth_more_memory(string engine)
    {
        var lines = await Child.Read(new Dictionary<string, string>(), MemoryProbe.Name, engine);
        var bytes = lines.Select(line => long.Parse(line, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(2, bytes.Count);
        Assert.True(bytes[1] <= 1.1 * bytes[0], $"{bytes[0]} bytes were alive after some runs, {bytes[1]} after ten times as many");
    }
}
