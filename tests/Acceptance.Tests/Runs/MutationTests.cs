using System.Globalization;
using System.Text;
using OrleansIndustrialBelt.Acceptance.Tests.Children;
using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Acceptance.Tests.Runs;

/// <summary>
/// Whatever is broken in a scenario, it ends in a whole run or in faults, soon. <c>MUTATIONS=10000</c> tries more,
/// <c>MUTATION_SEED</c> others, and <c>MUTATION_FIRST</c> starts at a number: both repeat a failure.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int MostMilliseconds = 5000;

    // Time on the wall says nothing on a busy machine; who uses no processor at all for so long hangs.
    private static readonly TimeSpan Hangs = TimeSpan.FromSeconds(90);
    private static readonly int Count = Setting("MUTATIONS", 500);
    private static readonly int First = Setting("MUTATION_FIRST", 0);
    private static readonly int Seed = Setting("MUTATION_SEED", 20_240_611);

    [Fact]
    public async Task A_broken_scenario_ends_in_a_whole_run_or_in_faults()
    {
        var failures = new List<string>();
        var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var next = First; next < First + Count;)
        {
            next = await Try(next, failures, outcomes);
        }

        output.WriteLine(string.Join(", ", outcomes.Select(outcome => $"{outcome.Value} {outcome.Key}")));
        Assert.True(failures.Count == 0, $"{failures.Count} of {Count} mutations failed:\n{string.Join('\n', failures.Take(20))}");
        Assert.True(outcomes.GetValueOrDefault(MutationProbe.Whole) >= Count / 10, "too few mutations could be lived");
        Assert.True(outcomes.GetValueOrDefault(MutationProbe.Faults) >= Count / 10, "too few mutations had faults");
    }

    [Fact]
    public void The_same_seed_breaks_the_same_places()
    {
        var first = Mutation.Of(1, 7);

        Assert.Equal(Encoding.UTF8.GetString(first.Bytes), Encoding.UTF8.GetString(Mutation.Of(1, 7).Bytes));
        Assert.NotEqual(Encoding.UTF8.GetString(first.Bytes), Encoding.UTF8.GetString(Mutation.Of(2, 7).Bytes));
    }

    // One child tries all; after a crash or a hang another goes on behind the culprit.
    private static async Task<int> Try(int first, List<string> failures, Dictionary<string, int> outcomes)
    {
        using var child = Child.Start(new Dictionary<string, string>(), MutationProbe.Name, Seed, first, First + Count - first);
        var number = first - 1;
        try
        {
            while (await child.Next(Hangs) is { } line)
            {
                number = int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture);
                if (!line.EndsWith(" begins", StringComparison.Ordinal))
                {
                    Judge(number, line, failures, outcomes);
                }
            }

            if (await child.ExitCode() != 0)
            {
                failures.Add($"{Replay(number)}: the process crashed: {child.Errors}");
            }
        }
        catch (TimeoutException)
        {
            failures.Add($"{Replay(number)}: it hangs");
        }

        return number + 1;
    }

    private static void Judge(int number, string line, List<string> failures, Dictionary<string, int> outcomes)
    {
        var parts = line.Split(' ', 4);
        outcomes[parts[2]] = outcomes.GetValueOrDefault(parts[2]) + 1;
        if (parts[2] == MutationProbe.Broken)
        {
            failures.Add($"{Replay(number)}: {parts[3]}");
        }
        else if (int.Parse(parts[1], CultureInfo.InvariantCulture) > MostMilliseconds)
        {
            failures.Add($"{Replay(number)}: it took {parts[1]} ms");
        }
    }

    private static string Replay(int number)
        => $"MUTATION_SEED={Seed} MUTATION_FIRST={number} MUTATIONS=1 dotnet test -c Release tests/Acceptance.Tests --filter {nameof(A_broken_scenario_ends_in_a_whole_run_or_in_faults)}";

    private static int Setting(string name, int fallback)
        => Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;
}
