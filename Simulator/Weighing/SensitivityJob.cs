using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.Experiments.Sensitivity;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Experimenting;
using OrleansIndustrialBelt.Simulator.Runs;

namespace OrleansIndustrialBelt.Simulator.Weighing;

/// <summary>The whole of <c>belt sensitivity</c>: an experiment whose points are drawn within the ranges of factors.</summary>
/// <param name="terminal">Where to tell.</param>
/// <param name="texts">The language.</param>
internal sealed class SensitivityJob(Terminal terminal, Texts texts)
{
    /// <summary>What the command line calls <see cref="SensitivityMethod.Morris"/>.</summary>
    public const string Morris = "morris";

    /// <summary>What the command line calls <see cref="SensitivityMethod.Sobol"/>.</summary>
    public const string Sobol = "sobol";

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public int Do(SensitivityArguments sensitivity, ExperimentArguments arguments)
    {
        var faults = new List<string>();
        var scenario = ScenarioSource.Read(sensitivity.Scenario, sensitivity.Settings, faults);
        faults.AddRange((sensitivity.Kpis ?? []).Select(ExperimentNames.ProblemOfKpi).OfType<string>().Select(fault => $"--kpis: {fault}"));
        if (sensitivity.Misplaced is { } option)
        {
            faults.Add(texts.Format("Fault.OtherMethod", option, sensitivity.Method == SensitivityMethod.Morris ? Sobol : Morris));
        }

        // On a scenario at fault every factor would repeat its faults.
        var factors = scenario is null ? [] : new FactorProbe(texts, sensitivity.Scenario, sensitivity.Settings).Try(sensitivity.Factors, faults);
        if (scenario is null || faults.Count > 0)
        {
            faults.ForEach(terminal.Error.WriteLine);
            return ExitCodes.BadInput;
        }

        return Carry(scenario, sensitivity, factors, arguments);
    }

    private int Carry(ScenarioOptions scenario, SensitivityArguments sensitivity, IReadOnlyList<FactorRange> factors, ExperimentArguments arguments)
    {
        var plan = sensitivity.Method == SensitivityMethod.Morris
            ? SensitivityPlan.Morris(factors, sensitivity.Blocks, sensitivity.DesignSeed)
            : SensitivityPlan.Sobol(factors, sensitivity.Blocks, sensitivity.DesignSeed);
        var experiment = Experiment.Of(scenario, sensitivity.Scenario, sensitivity.Replications) with
        {
            BaseSettings = [.. sensitivity.Settings.Select(setting => setting.Text)],
            Table = plan.Table,
            Command = CommandOf(sensitivity),
        };
        var kpis = sensitivity.Kpis?.Distinct(StringComparer.Ordinal).ToList() ?? ExperimentNames.PrimaryKpisOf(scenario);
        return new ExperimentJob(terminal, texts, new SensitivityOutcome(terminal, texts, plan, kpis)).Do(experiment, arguments, "sensitivity");
    }

    private static string CommandOf(SensitivityArguments sensitivity)
    {
        var isMorris = sensitivity.Method == SensitivityMethod.Morris;
        string[] words =
        [
            "belt sensitivity", CommandText.Quoted(sensitivity.Scenario),
            "--factors", CommandText.Quoted(string.Join(',', sensitivity.Factors)),
            "--method", isMorris ? Morris : Sobol,
            isMorris ? "--trajectories" : "--samples", CommandText.Of(sensitivity.Blocks),
            "--replications", CommandText.Of(sensitivity.Replications),
            "--design-seed", CommandText.Of(sensitivity.DesignSeed),
            .. sensitivity.Kpis is { } kpis ? ["--kpis", string.Join(',', kpis)] : Array.Empty<string>(),
            .. sensitivity.Settings.Select(CommandText.Of),
        ];
        return string.Join(' ', words);
    }
}
