using OrleansIndustrialBelt.Experiments.Facts;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>What came out of a calibration.</summary>
/// <param name="Plan">What was asked.</param>
/// <param name="Start">The setting the search was given to begin with.</param>
/// <param name="Best">The setting with the smallest loss of all that were tried.</param>
/// <param name="Judged">The targets' KPIs under seeds the search has not seen; null where there was no event.</param>
/// <param name="Profiles">The parameters' profiles.</param>
/// <param name="Trials">All that was tried, in order.</param>
/// <param name="Searched">How many of them belong to the sample and the search; the others are profiles.</param>
/// <param name="Failed">Runs that broke off.</param>
public sealed record CalibrationResult(
    CalibrationPlan Plan,
    Trial Start,
    Trial Best,
    IReadOnlyList<Estimate?> Judged,
    IReadOnlyList<ParameterProfile> Profiles,
    IReadOnlyList<Trial> Trials,
    int Searched,
    IReadOnlyList<FailedRun> Failed)
{
    /// <summary>The fitted values as <c>--set</c> takes them.</summary>
    public IReadOnlyList<string> Settings => [.. Plan.Parameters.Zip(Best.Texts).SelectMany(pair => pair.First.Keys.Select(key => $"{key}={pair.Second}"))];

    /// <summary>Where the judged mean of a target lies.</summary>
    public FactVerdict VerdictOf(int target) => Plan.Targets[target].VerdictOf(Judged[target]?.Mean);

    /// <summary>How many targets are inside.</summary>
    public int Inside => Enumerable.Range(0, Plan.Targets.Count).Count(target => VerdictOf(target) == FactVerdict.Inside);

    /// <summary>The scenario with the fitted values, at its own length, every key written out.</summary>
    public string FittedScenario()
        => ScenarioWriter.Write(ScenarioReader.ReadText<ScenarioOptions>("scenario", Plan.WholeText, Settings).Value
            ?? throw new InvalidDataException("the fitted values make no scenario at its own length"));
}
