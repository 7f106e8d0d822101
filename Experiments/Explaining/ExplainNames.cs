using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Results;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Experiments.Explaining;

/// <summary>Names of those whom an explanation tells of: entities and classes as the scenario calls them.</summary>
public sealed class ExplainNames
{
    private const string ClassPrefix = "class/";
    private readonly ScenarioOptions scenario;
    private readonly Belt belt;

    /// <summary>The names on the belt where the way begins. Entities that a later change adds are called by their address.</summary>
    public ExplainNames(Experiment experiment)
    {
        scenario = ScenarioReader.ReadText<ScenarioOptions>(experiment.ScenarioFile, experiment.ScenarioText, experiment.SettingsOf(experiment.PointAt(0))).Value
            ?? throw new InvalidDataException($"{experiment.ScenarioFile} makes no scenario");
        belt = BeltBuilder.Build(scenario);
    }

    /// <summary>What somebody is called; empty where there is no name but the address.</summary>
    public LabelOptions LabelOf(string who)
        => EntityId.TryParse(who, out var id) ? belt.Directory.Contains(id) ? EntityCard.Of(belt, id).Label : new LabelOptions()
            : who.StartsWith(ClassPrefix, StringComparison.Ordinal) && scenario.Classes.TryGetValue(who[ClassPrefix.Length..], out var options) ? options.Label
            : new LabelOptions();
}
