using OrleansIndustrialBelt.Acceptance.Tests.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Acceptance.Tests.Children;

/// <summary>Reads broken scenarios one after the other and lives for two days what can be read.</summary>
internal static class MutationProbe
{
    public const string Name = "mutations";

    /// <summary>What became of a mutation: a whole run, faults, a belt too big to try, or a failure.</summary>
    public const string Whole = "whole";
    public const string Faults = "faults";
    public const string TooBig = "big";
    public const string Broken = "broken";

    private const long MostEntities = 500;

    /// <summary>Prints a line when a mutation begins and one with what became of it and its milliseconds of processor time.</summary>
    public static void Tell(ulong seed, int first, int count)
    {
        var folder = Directory.CreateTempSubdirectory("belt-mutation-");
        try
        {
            foreach (var table in Repository.SourceFiles(".csv").Where(path => path.StartsWith("scenarios", StringComparison.Ordinal)))
            {
                File.Copy(Repository.PathOf(table), Path.Combine(folder.FullName, Path.GetFileName(table)), overwrite: true);
            }

            for (var number = first; number < first + count; number++)
            {
                Console.WriteLine($"{number} begins");
                var start = Environment.CpuUsage.TotalTime;
                var outcome = Live(Mutation.Of(seed, number), folder.FullName);
                Console.WriteLine($"{number} {(Environment.CpuUsage.TotalTime - start).TotalMilliseconds:F0} {outcome}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Live(Mutation mutation, string folder)
    {
        try
        {
            var path = Path.Combine(folder, "mutant.yaml");
            File.WriteAllBytes(path, mutation.Bytes);
            var result = ScenarioReader.Read<ScenarioOptions>(path, ["run.days=2", "run.warmupDays=0"]);
            return result.Value is not { } scenario ? $"{Faults} {result.Faults.Count}"
                : Entities(scenario) > MostEntities ? TooBig
                : $"{Whole} {Local.Run(new BeltWorld(scenario)).Digest ?? throw new InvalidOperationException("no digest")}";
        }
        catch (Exception failure)
        {
            return $"{Broken} {mutation.File}: {failure.ToString().ReplaceLineEndings(" | ")}";
        }
    }

    private static long Entities(ScenarioOptions scenario)
        => scenario.Factories.Sum(group => group.Count * (1L + group.Skus + group.Rooms))
            + scenario.Influencers.Sum(group => group.Count * (1L + group.Rooms))
            + scenario.Platforms.Count + 1;
}
