using System.Collections.Concurrent;
using System.Reflection;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.WebConsole.Services.Results;

namespace OrleansIndustrialBelt.WebConsole.Services.Comparing;

/// <summary>Starts experiments and knows those that were started since the console began; older ones lie among the results.</summary>
/// <param name="shelf">Where results lie.</param>
public sealed class ComparisonDesk(ResultsShelf shelf) : IDisposable
{
    // More at a time would make each slower, and none sooner.
    private const int MostAtATime = 2;

    private readonly ConcurrentDictionary<string, ComparisonWork> works = new(StringComparer.Ordinal);
    private readonly Lock turn = new();

    private static string ProgramVersion { get; } =
        typeof(ComparisonDesk).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>The experiments, the newest first.</summary>
    public IReadOnlyList<ComparisonWork> All => [.. works.Values.OrderBy(work => work.Phase).ThenBy(work => work.Id, StringComparer.Ordinal)];

    /// <summary>Whether another may be started now.</summary>
    public bool HasRoom => works.Values.Count(work => work.Phase == ComparisonPhase.Running) < MostAtATime;

    /// <summary>The experiment of a name; null if this console started none.</summary>
    public ComparisonWork? Find(string id) => works.GetValueOrDefault(id);

    /// <summary>What is wrong with a request; empty if it may be started.</summary>
    public static IReadOnlyList<string> FaultsOf(ComparisonRequest request)
    {
        var faults = new List<string>();
        ComparisonPlan.Of(request, faults);
        return faults;
    }

    /// <summary>Starts an experiment and returns at once.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="language">The language in which its report opens.</param>
    /// <param name="faults">What is wrong, a line each.</param>
    /// <returns>The experiment; null if it could not be started.</returns>
    public ComparisonWork? Start(ComparisonRequest request, string language, out IReadOnlyList<string> faults)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = new List<string>();
        faults = found;
        if (ComparisonPlan.Of(request, found) is not { } plan)
        {
            return null;
        }

        lock (turn)
        {
            return HasRoom ? Begin(plan, request, language) : null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var work in works.Values)
        {
            work.Cancel();
        }
    }

    private ComparisonWork Begin(ComparisonPlan plan, ComparisonRequest request, string language)
    {
        var kind = request.TakesApart ? "explain" : "compare";
        var path = ResultsFolder.FirstFree(Path.Combine(shelf.Root, $"{kind}-{ResultsShelf.FileName(plan.Experiment.Name)}"));
        Directory.CreateDirectory(path);
        var work = new ComparisonWork(Path.GetFileName(path), plan);
        works[work.Id] = work;
        var threads = Math.Max(1, Environment.ProcessorCount / MostAtATime);
        var folder = new ExperimentFolder(path, plan.Experiment, ProgramVersion);
        new Thread(() => work.Live(folder, threads, language)) { IsBackground = true, Name = "belt experiment" }.Start();
        return work;
    }
}
