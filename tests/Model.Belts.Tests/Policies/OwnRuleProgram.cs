using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Policies;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Belts.Tests.Policies;

/// <summary>A program that lives a scenario with a rule of its own and prints what came of it.</summary>
public static class OwnRuleProgram
{
    public static int Run(string file, TextWriter console)
    {
        var rules = RuleBook.Standard.With("reorder-point", new ReorderPoint(reorderDays: 4, fillDays: 9));
        var read = ScenarioReader.Read(file, [], into: new ScenarioOptions(rules));
        if (read.Value is not { } scenario)
        {
            console.WriteLine(string.Join(Environment.NewLine, read.Lines()));
            return 2;
        }

        var world = new BeltWorld(scenario);
        var outcome = new LocalEngine(world.Directory, world.Create, world.Plan, partitionCount: 4, threads: 2).Run();
        foreach (var kpi in KpiCalculator.Compute(world, outcome).Where(kpi => kpi.Scope == "belt"))
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kpi.Definition.Id}: {kpi.Value}"));
        }

        return 0;
    }
}
