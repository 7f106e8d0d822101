using System.Globalization;
using System.Text;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Silo.Settings;

namespace OrleansIndustrialBelt.Silo.Admission;

/// <summary>Starts runs one after the other, so that two cannot slip through a limit at once; see <see cref="IAdmissionGrain"/>.</summary>
/// <param name="limits">The silo's limits.</param>
public sealed class AdmissionGrain(LimitSettings limits) : Grain, IAdmissionGrain
{
    private const double Megabyte = 1 << 20;

    /// <inheritdoc/>
    public async Task<string?> Submit(string run, RunRequest request)
    {
        var runs = await GrainFactory.GetGrain<IRunRegistryGrain>(IRunRegistryGrain.Key).List();
        if (RefusalOf(run, request, runs) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await GrainFactory.GetGrain<IRunGrain>(run).Start(request);
            return null;
        }
        catch (StorageFullException full)
        {
            return full.Message;
        }
    }

    private string? RefusalOf(string run, RunRequest request, IReadOnlyList<RunEntry> runs)
    {
        var megabytes = Encoding.UTF8.GetByteCount(request.Scenario) / Megabyte;
        var underWay = runs.Count(entry => !entry.Over);
        return !RunNames.IsGood(run) ? $"'{run}' cannot name a run: {RunNames.Rule}"
            : runs.Any(entry => entry.Run == run) ? $"there is a run {run} already"
            : megabytes > limits.ScenarioMegabytes ? Line($"the scenario takes {megabytes:0.00} MB; this cluster allows {limits.ScenarioMegabytes} (limits:scenarioMegabytes)")
            : underWay >= limits.RunsAtOnce ? Line($"{underWay} runs are under way; this cluster allows {limits.RunsAtOnce} at once (limits:runsAtOnce)")
            : null;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
