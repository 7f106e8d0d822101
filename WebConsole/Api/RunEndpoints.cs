using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.WebConsole.Services.Live;
using OrleansIndustrialBelt.WebConsole.Services.Results;
using OrleansIndustrialBelt.WebConsole.Services.Scenarios;

namespace OrleansIndustrialBelt.WebConsole.Api;

/// <summary>Runs over HTTP: what the pages can do, for programs. The document is at <c>/openapi/v1.json</c>.</summary>
public static class RunEndpoints
{
    /// <summary>Maps them.</summary>
    public static IEndpointRouteBuilder MapRuns(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var runs = app.MapGroup("/api/runs").WithTags("Runs");
        runs.MapGet("", List).WithName("ListRuns").WithSummary("Every run, the newest first.");
        runs.MapPost("", Start).WithName("StartRun").WithSummary("Start a run of a scenario.");
        runs.MapGet("{run}", State).WithName("GetRun").WithSummary("How far a run is.");
        runs.MapDelete("{run}", Stop).WithName("StopRun").WithSummary("End a run after the current hour; what it has lived is written.");
        runs.MapPost("{run}/resume", Resume).WithName("ResumeRun").WithSummary("Go on with a run that failed or was stopped.");
        runs.MapPut("{run}/limit", Allow).WithName("AllowRun").WithSummary("Let a run live up to an hour and wait there: pause, step, play.");
        runs.MapPost("{run}/interventions", Intervene).WithName("Intervene").WithSummary("Change a run under way; the change is logged, so that the run can be repeated.");
        runs.MapGet("{run}/scenario", Scenario).WithName("GetScenario").WithSummary("The scenario with every intervention so far: repeated from it, the run is the same.");
        runs.MapGet("{run}/entities/{kind}/{number}", Entity).WithName("GetEntity").WithSummary("One entity of a run under way: its state and its last decisions with reasons.");
        runs.MapGet("{run}/live", Live).WithName("WatchRun").WithSummary("Looks at a run under way as server-sent events, at most three a second.");
        app.MapGet("/api/results/{name}/{file}", File).WithTags("Results").WithName("GetResultFile").WithSummary("A file of a results folder, such as kpi.csv or daily.csv.");
        return app;
    }

    private static async Task<IReadOnlyList<RunState>> List(IGrainFactory grains)
        => [.. (await ListedRuns.Of(grains)).Select(entry => new RunState(entry.Run, entry.Phase.ToString(), entry.TicksDone, entry.TicksPlanned, Waits: false, Failure: null))];

    private static async Task<Results<Created<RunState>, ValidationProblem>> Start(RunOrder order, ScenarioShelf shelf, RunStarter starter, IGrainFactory grains)
    {
        if ((order.Text ?? shelf.TextOf(order.Scenario)) is not { } text)
        {
            return Refused("scenario", $"there is no shipped scenario of this name; give one of {string.Join(", ", shelf.All.Select(scenario => scenario.Name))}");
        }

        var read = shelf.Check(order.Scenario, text, order.Settings ?? []);
        if (read.Value is not { } scenario)
        {
            return Refused("scenario", [.. read.Lines()]);
        }

        var run = await starter.Start(scenario, order.ByPartitions, order.AllowedUntil ?? int.MaxValue);
        return TypedResults.Created($"/api/runs/{run}", await StateOf(grains, run));
    }

    private static async Task<Results<Ok<RunState>, NotFound>> State(string run, IGrainFactory grains)
        => await Exists(grains, run) ? TypedResults.Ok(await StateOf(grains, run)) : TypedResults.NotFound();

    private static async Task<Results<NoContent, NotFound>> Stop(string run, IGrainFactory grains)
    {
        if (!await Exists(grains, run))
        {
            return TypedResults.NotFound();
        }

        await grains.GetGrain<IRunGrain>(run).Stop();
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, NotFound, Conflict<string>>> Resume(string run, IGrainFactory grains)
    {
        if (!await Exists(grains, run))
        {
            return TypedResults.NotFound();
        }

        var clock = grains.GetGrain<IRunGrain>(run);
        if ((await clock.Status()).Phase is var phase and not (RunPhase.Failed or RunPhase.Stopped))
        {
            return TypedResults.Conflict($"The run is {phase}; only one that failed or was stopped is resumed.");
        }

        await clock.Resume();
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, NotFound, ValidationProblem>> Allow(string run, RunLimit limit, IGrainFactory grains)
    {
        if (limit.UntilTick < 0)
        {
            return Refused("untilTick", "give a number of hours from 0 on, or null to let the run go on");
        }

        if (!await Exists(grains, run))
        {
            return TypedResults.NotFound();
        }

        await grains.GetGrain<IRunGrain>(run).Allow(limit.UntilTick ?? int.MaxValue);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<InterventionMade>, NotFound, ValidationProblem>> Intervene(string run, InterventionOrder order, IGrainFactory grains)
    {
        if (!await Exists(grains, run))
        {
            return TypedResults.NotFound();
        }

        var answer = await grains.GetGrain<IRunGrain>(run).Intervene(order.Intervention);
        return answer.Refusal is { } refusal ? Refused("intervention", refusal.Split(Environment.NewLine)) : TypedResults.Ok(new InterventionMade(answer.Tick));
    }

    private static async Task<Results<ContentHttpResult, NotFound>> Scenario(string run, IGrainFactory grains)
        => await Exists(grains, run)
            ? TypedResults.Text((await grains.GetGrain<IRunGrain>(run).Request()).Scenario, "application/yaml")
            : TypedResults.NotFound();

    private static async Task<Results<Ok<EntityState>, NotFound>> Entity(string run, string kind, string number, IGrainFactory grains)
        => await Exists(grains, run) && await grains.GetGrain<IRunGrain>(run).Look($"{kind}/{number}") is { } view
            ? TypedResults.Ok(EntityState.Of(view))
            : TypedResults.NotFound();

    private static async Task<Results<ServerSentEventsResult<LiveLook>, NotFound>> Live(string run, LiveRuns runs, CancellationToken stop)
        => await runs.Find(run) is { } live ? TypedResults.ServerSentEvents(Looks(live, stop)) : TypedResults.NotFound();

    private static IResult File(string name, string file, ResultsShelf shelf)
    {
        var type = Path.GetExtension(file) switch { ".csv" => "text/csv; charset=utf-8", ".json" => "application/json", ".yaml" => "application/yaml", _ => null };
        return type is not null && shelf.Open(name, file) is { } stream ? TypedResults.Stream(stream, type) : TypedResults.NotFound();
    }

    // One look waits at most: a viewer that sleeps misses looks, costs nothing, and comes back to the present.
    private static async IAsyncEnumerable<LiveLook> Looks(LiveRun run, [EnumeratorCancellation] CancellationToken stop)
    {
        var news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        using var watching = run.Watch(() => news.Writer.TryWrite(true));
        await foreach (var _ in news.Reader.ReadAllAsync(stop))
        {
            if (run.Picture is { } picture)
            {
                yield return LiveLook.Of(picture);
                if (picture.Status.Over)
                {
                    yield break;
                }
            }
        }
    }

    private static async Task<bool> Exists(IGrainFactory grains, string run)
        => (await grains.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List()).Any(entry => entry.Run == run);

    private static async Task<RunState> StateOf(IGrainFactory grains, string run)
    {
        var clock = grains.GetGrain<IRunGrain>(run);
        return RunState.Of(run, (await clock.Request()).Plan.End, await clock.Status());
    }

    private static ValidationProblem Refused(string key, params string[] faults)
        => TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal) { [key] = faults });
}
