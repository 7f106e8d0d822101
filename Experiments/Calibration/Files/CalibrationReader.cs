using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Experiments.Calibration.Files;

/// <summary>Reads calibration files.</summary>
public static class CalibrationReader
{
    private const double UsualShare = 0.1;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; faults name it as given here.</param>
    /// <param name="faults">A line per fault: file:line:column: key: what is wrong; what would be right.</param>
    /// <returns>The calibration; null if there is a fault.</returns>
    public static CalibrationPlan? Read(string path, out IReadOnlyList<string> faults)
    {
        var options = new CalibrationOptions(Path.GetDirectoryName(path) ?? "");
        var read = ScenarioReader.Read(path, [], options);
        faults = [.. read.Lines(), .. options.ScenarioFaults];
        return faults.Count == 0 ? Of(options, path) : null;
    }

    private static CalibrationPlan Of(CalibrationOptions options, string path)
    {
        var scenario = options.Base!;
        var text = ScenarioWriter.Write(scenario);
        return new CalibrationPlan
        {
            Name = options.Name.Length > 0 ? options.Name : scenario.Name,
            Title = options.Title.En.Length + options.Title.Zh.Length > 0 ? options.Title : scenario.Title,
            Command = $"belt calibrate {path}",
            Base = Experiment.Of(scenario, options.ScenarioPath, options.Replications) with { Name = scenario.Name },
            WholeText = ScenarioWriter.Write(ScenarioReader.Read<ScenarioOptions>(options.ScenarioPath, options.Set).Value!),
            Parameters = [.. options.Parameters.Select(parameter => ParameterOf(parameter, text))],
            Targets = [.. options.Targets.Select(TargetOf)],
            Replications = options.Replications,
            CheckReplications = options.CheckReplications,
            Sample = options.Sample,
            SampleSeed = options.SampleSeed,
            Evaluations = options.Evaluations,
            ProfileSteps = options.Profile,
        };
    }

    private static Parameter ParameterOf(ParameterOptions parameter, string text)
    {
        var range = new FactorRange(parameter.Set, parameter.From, parameter.To, ParameterRules.IsWhole(parameter, text));
        return new Parameter(range, parameter.Start is { } start ? range.PositionOf(start) : 0.5, parameter.Also);
    }

    private static Target TargetOf(TargetOptions target)
    {
        var reach = target.Value is { } value ? target.Within ?? UsualShare * Math.Abs(value) : 0;
        return new Target(
            target.Kpi,
            target.Scope,
            target.Value - reach ?? target.Low!.Value,
            target.Value + reach ?? target.High!.Value,
            target.Weight,
            target.Source);
    }
}
