using OrleansIndustrialBelt.Experiments.Statistics;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Runs.Files;

/// <summary>Reads experiment files.</summary>
public static class ExperimentReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; faults name it as given here.</param>
    /// <param name="faults">A line per fault: file:line:column: key: what is wrong; what would be right.</param>
    /// <returns>The experiment; null if there is a fault.</returns>
    public static Experiment? Read(string path, out IReadOnlyList<string> faults)
    {
        var options = new ExperimentOptions(Path.GetDirectoryName(path) ?? "");
        var read = ScenarioReader.Read(path, [], options);
        faults = [.. read.Lines(), .. options.ScenarioFaults];
        return faults.Count == 0 ? Of(options, path) : null;
    }

    private static Experiment Of(ExperimentOptions options, string path)
    {
        var scenario = options.Base!;
        var own = PolicyAssignment.NameOf(scenario);
        return new Experiment
        {
            Name = options.Name.Length > 0 ? options.Name : scenario.Name,
            Title = Labelled(options.Title) ? options.Title : scenario.Title,
            Question = options.Question,
            Command = $"belt sweep {path}",
            ScenarioFile = options.ScenarioPath,
            ScenarioText = ScenarioWriter.Write(scenario),
            BaseSettings = options.BaseSettings,
            Table = FactorValues.TableOf(options),
            Policies = options.Policies,
            OwnPolicy = own,
            Baseline = options.Baseline.Length > 0 ? options.Baseline : options.Policies.Count > 0 ? options.Policies[0] : own,
            BranchAt = options.BranchAt,
            Until = PrecisionGoal.Of(options.UntilCi),
            Replications = options.MostReplications,
            PrimaryKpis = options.Kpis.Count > 0 ? options.Kpis : ExperimentNames.PrimaryKpisOf(scenario),
            Days = scenario.Run.Days,
            WarmupDays = scenario.Run.WarmupDays,
        };
    }

    private static bool Labelled(Model.Scenarios.LabelOptions label) => label.En.Length + label.Zh.Length > 0;
}
