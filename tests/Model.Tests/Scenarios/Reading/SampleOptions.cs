using OrleansIndustrialBelt.Model.Scenarios.Attributes;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;
using OrleansIndustrialBelt.Model.Scenarios.Reading;

namespace OrleansIndustrialBelt.Model.Tests.Scenarios.Reading;

[Doc("A small scenario with one option of every kind.")]
public sealed class SampleOptions : IChecked
{
    [MustBeGiven]
    [Doc("What the scenario is called.")]
    public string Name { get; set; } = "";

    public SampleRun Run { get; set; } = new();

    public SamplePolicy Policy { get; set; } = SamplePolicy.Market;

    [Doc("Whether rooms learn.")]
    public bool Learns { get; set; } = true;

    [Between(0, 10)]
    [Unit("hours")]
    [Doc("How long to wait.")]
    public double Lag { get; set; } = 1.5;

    [Between(0, 1)]
    [Unit("share")]
    public double? Intensity { get; set; }

    [Between(0, double.PositiveInfinity)]
    [Unit("people")]
    public Distribution Followers { get; set; } = Distribution.Lognormal(50_000, 0.9);

    [Between(1, 24)]
    public List<int> Hours { get; set; } = [20, 21];

    public SortedDictionary<string, double> Weights { get; set; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, SampleClass> Classes { get; set; } =
        new(StringComparer.Ordinal) { ["flexible"] = new() { Lines = 2 }, ["traditional"] = new() };

    public List<SampleFactory> Factories { get; set; } = [];

    public void Check(FaultList faults, Positions at)
    {
        foreach ((SampleFactory factory, int index) in Factories.Select((factory, index) => (factory, index)))
        {
            if (!Classes.ContainsKey(factory.Class))
            {
                faults.Add(at.Of(factory, nameof(SampleFactory.Class)), $"no class `{factory.Class}`; give one of {string.Join(", ", Classes.Keys)}");
            }

            if (Factories.FindIndex(other => string.Equals(other.Id, factory.Id, StringComparison.Ordinal)) < index)
            {
                faults.Add(at.Of(factory, nameof(SampleFactory.Id)), $"the id `{factory.Id}` is taken; give another");
            }
        }
    }
}

public enum SamplePolicy
{
    [Doc("Make, then sell.")]
    Traditional,
    Market,
    SemiPlanned,
}

public sealed class SampleRun : IChecked
{
    [Between(1, 3650)]
    [Unit("days")]
    public int Days { get; set; } = 180;

    [Between(0, 3650)]
    [Unit("days")]
    public int WarmupDays { get; set; } = 90;

    public ulong Seed { get; set; } = 1;

    public long Start { get; set; }

    public uint Small { get; set; } = 7;

    public void Check(FaultList faults, Positions at)
    {
        if (WarmupDays > Days)
        {
            faults.Add(at.Of(this, nameof(WarmupDays)), $"{WarmupDays} days of warm-up for {Days} measured; give at most as many");
        }
    }
}

public sealed class SampleClass
{
    [Between(1, 100)]
    public int Lines { get; set; } = 1;

    [Key("leadTime")]
    [Unit("hours")]
    public Distribution LeadTimeHours { get; set; } = 24;
}

public sealed class SampleFactory
{
    [MustBeGiven]
    public string Id { get; set; } = "";

    public string Class { get; set; } = "traditional";

    [Between(0, 1_000_000)]
    public long Capacity { get; set; } = 100;

    public string? Label { get; set; }

    public List<string> Tags { get; set; } = [];

    public SampleStock Stock { get; set; } = new();

    public SampleStock? Spare { get; set; }
}

public sealed class SampleStock
{
    [Between(0, 1000)]
    public int Units { get; set; } = 10;

    public Distribution Age { get; set; } = 0;
}
