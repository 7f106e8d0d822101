using System.Globalization;
using OrleansIndustrialBelt.Benchmarks;
using OrleansIndustrialBelt.Benchmarks.Scale;
using OrleansIndustrialBelt.Benchmarks.Wealth;
using OrleansIndustrialBelt.Experiments.Runs;
using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Silo;
using OrleansIndustrialBelt.Toy;

// toy SIZE LOAD DAYS: a belt of dummies, SIZE of each of four kinds, LOAD rounds of arithmetic per step.
if (args is ["toy", _, _, _, _, _])
{
    var toy = ToySource.Request(new ToyOptions(Number(1), Number(2)), Number(3), Number(4));
    await new EngineBenchmark(new ToySource(), toy, Number(5)).Run(Console.Out);
    return 0;
}

// wealth AGENTS ROUNDS THREADS: the wealth-exchange model at 1,000, 10,000 ... AGENTS.
if (args is ["wealth", _, _, _])
{
    await new WealthBenchmark(Number(1), Number(2), Number(3)).Run(Console.Out);
    return 0;
}

// sizes SCENARIO ENTITIES,ENTITIES DAYS CHECKPOINT_DAYS ENGINE: time per step and memory at growing sizes in one silo.
if (args is ["sizes", _, _, _, _, _])
{
    await new SizeBenchmark(args[1], Numbers(2), Number(3), Number(4), Enum.Parse<RunEngine>(args[5], ignoreCase: true)).Run(Console.Out);
    return 0;
}

// silos SCENARIO ENTITIES,ENTITIES DAYS PARTITIONS ROUNDS: 1, 2 and 3 silo processes.
if (args is ["silos", _, _, _, _, _])
{
    await new SiloBenchmark(args[1], Numbers(2), Number(3), Number(4), Number(5)).Run(Console.Out);
    return 0;
}

// replications SCENARIO REPLICATIONS ROUNDS: market and semi-planned, as a plain loop and as an experiment.
if (args is ["replications", _, _, _, ..])
{
    var reading = ScenarioReader.Read<ScenarioOptions>(args[1], args[4..]);
    if (reading.Value is null)
    {
        await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, reading.Lines()));
        return 2;
    }

    var experiment = Experiment.Of(reading.Value, args[1], Number(2)) with { Policies = ["market", "semi-planned"], Baseline = "market", PrimaryKpis = ["profit"] };
    await new ReplicationBenchmark(experiment, Number(3)).Run(Console.Out);
    return 0;
}

if (args.Length >= 3)
{
    var reading = ScenarioReader.Read<ScenarioOptions>(args[0], args[3..]);
    foreach (var fault in reading.Lines())
    {
        await Console.Error.WriteLineAsync(fault);
    }

    if (reading.Value is null)
    {
        return 2;
    }

    await new EngineBenchmark(new ScenarioBelts(), ScenarioBelts.Request(reading.Value, Number(1)), Number(2)).Run(Console.Out);
    return 0;
}

await Console.Error.WriteLineAsync("usage: SCENARIO PARTITIONS ROUNDS [path.to.key=value ...], e.g. scenarios/weihai-small.yaml 2 5 run.days=20");
await Console.Error.WriteLineAsync("   or: toy SIZE LOAD DAYS PARTITIONS ROUNDS, e.g. toy 1000 200 10 2 5");
await Console.Error.WriteLineAsync("   or: wealth AGENTS ROUNDS THREADS, e.g. wealth 1000000 3 2");
await Console.Error.WriteLineAsync("   or: replications SCENARIO REPLICATIONS ROUNDS [path.to.key=value ...], e.g. replications scenarios/weihai-small.yaml 4 3 run.days=30");
await Console.Error.WriteLineAsync("   or: sizes SCENARIO ENTITIES[,ENTITIES ...] DAYS CHECKPOINT_DAYS ENGINE, e.g. sizes scenarios/weihai-small.yaml 1000,10000 5 0 partitions");
await Console.Error.WriteLineAsync("   or: silos SCENARIO ENTITIES[,ENTITIES ...] DAYS PARTITIONS ROUNDS, e.g. silos scenarios/weihai-small.yaml 1000,10000 20 6 3");
return 2;

int[] Numbers(int index) => [.. args[index].Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

int Number(int index) => int.Parse(args[index], CultureInfo.InvariantCulture);
