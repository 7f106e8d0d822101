using CsCheck;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;
using OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Writing;

public sealed class ScenarioWriterTests
{
    private static readonly Gen<string> Text = Gen.OneOf(
        OneOf("", "null", "~", "true", "yes", "1", "1e6", ".inf", "- a", "a: b", "#x", " a ", "class/leading", "渔具", "\uD83D\uDE00", "\"", "\\", "'", "a\nb\r\n\tc", "\u0085\u2028\uFEFF", "<<", "*a", "&a", "!t", "@", "2024-01-01"),
        Gen.String[Gen.Char[' ', '~'], 0, 12]);

    private static readonly Gen<double> Number = Gen.OneOf(Gen.Double[0, 10], OneOf(0, 1.0 / 3, 1e-300, 5e-324, 10, 0.1 + 0.2));

    private static readonly Gen<Distribution> Spread = Gen.OneOf(
        Gen.Double[0, 1e9].Select(Distribution.Of),
        Gen.Select(Gen.Double[0, 1], Gen.Double[1, 2], Distribution.Uniform),
        Gen.Select(Gen.Double[1, 1e6], Gen.Double[0, 3], Distribution.Lognormal),
        Gen.Select(Gen.Double[1, 9], Gen.Double[0.1, 9], (minimum, exponent) => Distribution.Pareto(minimum, exponent)),
        Gen.Select(Gen.Double[1, 9], Gen.Double[0.1, 9], Gen.Double[9, 99], Distribution.Pareto),
        Gen.Select(Gen.Double[-9, 9], Gen.Double[0, 9], (mean, deviation) => Distribution.Normal(mean, deviation).Between(0, 20)),
        Gen.Double[0, 9].Array[1, 5].Select(values => Distribution.Choice(values)));

    private static readonly Gen<SampleFactory> Factory = Gen.Select(Text, Text.List[0, 3], Gen.Bool, Gen.Int[0, 1000], Spread, (label, tags, isNull, units, age) =>
        new SampleFactory
        {
            Label = isNull ? null : label,
            Tags = tags,
            Capacity = units * 1000,
            Stock = new SampleStock { Units = units, Age = age },
            Spare = isNull ? new SampleStock { Units = units } : null,
        });

    private static readonly Gen<SampleOptions> Options = Gen.Select(
        Text,
        Gen.Select(Gen.Int[90, 3650], Gen.ULong, Gen.Long, Gen.UInt),
        Gen.Select(OneOf(SamplePolicy.Traditional, SamplePolicy.SemiPlanned), Gen.Bool, Number, Number),
        Spread,
        Gen.Int[1, 24].List[0, 4],
        Gen.Dictionary(Text.Where(name => name.Length > 0), Number)[0, 4],
        Factory.List[0, 4],
        (name, run, plain, spread, hours, weights, factories) => new SampleOptions
        {
            Name = name,
            Run = new SampleRun { Days = run.Item1, Seed = run.Item2, Start = run.Item3, Small = run.Item4 },
            Policy = plain.Item1,
            Learns = plain.Item2,
            Lag = plain.Item3,
            Intensity = plain.Item2 ? plain.Item4 / 10 : null,
            Followers = spread,
            Hours = hours,
            Weights = new(weights, StringComparer.Ordinal),
            Factories = [.. factories.Select((factory, index) => Named(factory, index))],
        });

    [Fact]
    public void Reading_what_was_written_and_writing_it_again_gives_the_same_text() => Options.Sample(
        options =>
        {
            string written = ScenarioWriter.Write(options);
            SampleOptions read = Sample.Value(written);

            Assert.Equal(written, ScenarioWriter.Write(read));
            RequireEqual(options, read);
        },
        iter: 300);

    [Fact]
    public void Every_key_is_written_in_the_order_of_declaration() => Assert.Equal(
        """
        name: x
        run:
          days: 180
          warmupDays: 90
          seed: 1
          start: 0
          small: 7
        policy: market
        learns: true
        lag: 1.5
        intensity: null
        followers: {lognormal: {median: 50000, logSd: 0.9}}
        hours: [20, 21]
        weights:
          platform/douyin: 0.1
          "x y": 1
        classes:
          flexible:
            lines: 2
            leadTime: 24
          traditional:
            lines: 1
            leadTime: {choice: [1, 2], max: 1.5}
        factories:
          - id: a
            class: traditional
            capacity: 100
            label: "Li, Wei"
            tags: [p, "q r"]
            stock:
              units: 10
              age: 0
            spare: null

        """,
        ScenarioWriter.Write(new SampleOptions
        {
            Name = "x",
            Weights = new(StringComparer.Ordinal) { ["platform/douyin"] = 0.1, ["x y"] = 1 },
            Classes = new(StringComparer.Ordinal)
            {
                ["traditional"] = new() { LeadTimeHours = Distribution.Choice(2, 1).Between(double.NegativeInfinity, 1.5) },
                ["flexible"] = new() { Lines = 2 },
            },
            Factories = [new() { Id = "a", Label = "Li, Wei", Tags = ["p", "q r"] }],
        }));

    [Fact]
    public void The_defaults_of_the_real_options_survive_the_round_trip()
    {
        ScenarioOptions smallest = new()
        {
            Categories = [new() { Id = "rods" }],
            Segments = [new() { Id = "anglers", Platform = "douyin" }],
            Platforms = [new() { Id = "douyin" }],
            Classes = new(StringComparer.Ordinal) { ["flexible"] = new() },
            Factories = [new() { Class = "flexible" }],
        };
        string written = ScenarioWriter.Write(smallest);
        ScenarioResult<ScenarioOptions> read = ScenarioReader.ReadText<ScenarioOptions>("defaults", written, []);
        string bound = read.Value is null ? string.Join('\n', read.Lines()) : ScenarioWriter.Write(read.Value);
        Assert.Equal(written, bound);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static SampleFactory Named(SampleFactory factory, int index)
    {
        factory.Id = $"f{index}";
        return factory;
    }

    // Written text could agree by losing the same thing twice; the values are compared as well.
    private static void RequireEqual(SampleOptions options, SampleOptions read)
    {
        Assert.Equal(options.Name, read.Name);
        Assert.Equal((options.Run.Days, options.Run.Seed, options.Run.Start, options.Run.Small), (read.Run.Days, read.Run.Seed, read.Run.Start, read.Run.Small));
        Assert.Equal((options.Policy, options.Learns, options.Lag, options.Intensity), (read.Policy, read.Learns, read.Lag, read.Intensity));
        Assert.Equal(options.Followers, read.Followers);
        Assert.Equal(options.Hours, read.Hours);
        Assert.Equal(options.Weights, read.Weights);
        Assert.Equal(options.Factories.Count, read.Factories.Count);
        foreach ((SampleFactory wanted, SampleFactory got) in options.Factories.Zip(read.Factories))
        {
            Assert.Equal((wanted.Id, wanted.Label, wanted.Capacity, wanted.Stock.Units), (got.Id, got.Label, got.Capacity, got.Stock.Units));
            Assert.Equal(wanted.Tags, got.Tags);
            Assert.Equal(wanted.Stock.Age, got.Stock.Age);
            Assert.Equal(wanted.Spare?.Units, got.Spare?.Units);
        }
    }
}
