using System.Globalization;
using MathNet.Numerics.Statistics;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Toy;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Benchmarks.Wealth;

/// <summary>
/// The wealth-exchange model (<see cref="WealthAgent"/>) at growing numbers of agents on the local engine: agent-steps per second, and how much
/// longer a step takes where states no longer fit the caches. Sizes are interleaved round after round, after one that warms up.
/// </summary>
/// <param name="largest">Agents of the largest belt; the others have 1,000, 10,000 and so on.</param>
/// <param name="rounds">Rounds after the warm-up round.</param>
/// <param name="threads">Threads of the engine.</param>
public sealed class WealthBenchmark(int largest, int rounds, int threads)
{
    private const int StepsPerBelt = 24_000_000;
    private const int PartitionsPerThread = 8;

    public async Task Run(TextWriter output)
    {
        int[] sizes = [.. Sizes()];
        var costs = sizes.ToDictionary(size => size, _ => new List<Cost>());
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var size in sizes)
            {
                var cost = await Live(size);
                if (round > 0)
                {
                    costs[size].Add(cost);
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wealth exchange, {threads} threads, {rounds} rounds, {Environment.ProcessorCount} processors; goal 5,000,000 agent-steps/s"));
        output.WriteLine("   agents   steps/agent   seconds   agent-steps/s   bytes/step   time per step, of the smallest");
        var smallest = SecondsPerStep(sizes[0], costs[sizes[0]]);
        foreach (var size in sizes)
        {
            var perStep = SecondsPerStep(size, costs[size]);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size,9} {DaysOf(size) * Calendar.HoursPerDay,13} {costs[size].Select(cost => cost.Seconds).Median(),9:F2} {1 / perStep,15:F0} {costs[size].Select(cost => (double)cost.Bytes).Median() / StepsOf(size),12:F0} {perStep / smallest,10:F2}"));
        }
    }

    private IEnumerable<int> Sizes()
    {
        for (var size = 1000; size <= largest; size *= 10)
        {
            yield return size;
        }
    }

    private async Task<Cost> Live(int size)
    {
        var belt = WealthBelt.Of(size, DaysOf(size));
        var engine = new LocalEngine(belt.Directory, belt.Create, belt.Plan, threads * PartitionsPerThread, threads);
        var cost = await Cost.Of(() =>
        {
            engine.LiveUntil(belt.Plan.End);
            return Task.CompletedTask;
        });
        var coins = engine.Entities.Sum(agent => ((WealthAgent)agent).Coins) + engine.LettersUnderWay.Count();
        return coins == size ? cost : throw new InvalidOperationException($"{size} coins were handed out, {coins} are left");
    }

    // Every size lives about as many steps in all, at least a day.
    private static int DaysOf(int size) => Math.Max(1, StepsPerBelt / Calendar.HoursPerDay / size);

    private static double StepsOf(int size) => (double)size * DaysOf(size) * Calendar.HoursPerDay;

    private static double SecondsPerStep(int size, List<Cost> costs) => costs.Select(cost => cost.Seconds).Median() / StepsOf(size);
}
