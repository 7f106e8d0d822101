using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Platforms;
using OrleansIndustrialBelt.Model.Platforms.Decisions;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Platforms;

/// <summary>The platform's traffic rule as the urn of Yule and Simon: attention goes to a new room, or where it has gone before.</summary>
public sealed class AttentionCase : ValidationCase
{
    // The tail is read from rooms with at least so many views.
    private const int TailFrom = 5;

    /// <inheritdoc/>
    public override string Name => "attention";

    /// <inheritdoc/>
    public override IReadOnlyList<CaseParameter> Parameters { get; } =
    [
        CaseParameter.Number("newShare", 0.2, 0.05, 0.5),
        CaseParameter.Whole("views", 100_000, 1_000, 500_000),
    ];

    /// <summary>The rule that shares views; tests put another in its place.</summary>
    internal TrafficShare Share { get; init; } = TrafficRule.Share;

    /// <summary>The rule that weighs rooms; tests put another in its place.</summary>
    internal TrafficWeight Weight { get; init; } = TrafficRule.Weight;

    /// <inheritdoc/>
    public override IEnumerable<ValidationLine> Run(CaseRun run)
    {
        var exponent = 1 / (1 - run.Settings.Number("newShare"));
        var once = exponent / (1 + exponent);
        double?[] expected = [once, once / (2 + exponent), 1 + exponent];
        var measured = Replications.Until(run, expected, seed => Live(run, seed));
        yield return run.Stochastic("share.1", measured[0], expected[0]);
        yield return run.Stochastic("share.2", measured[1], expected[1]);
        yield return run.Stochastic("tailExponent", measured[2], expected[2]);
    }

    private RunValue[] Live(CaseRun run, ulong seed)
    {
        var rooms = new AttentionUrn(Feed(run), Share, Weight, seed).Grow(run.Settings.Whole("views"));
        return
        [
            new RunValue(rooms.Count(views => views == 1), rooms.Count),
            new RunValue(rooms.Count(views => views == 2), rooms.Count),
            new RunValue(1 + Exponent(rooms)),
        ];
    }

    private static PlatformProfile Feed(CaseRun run) => new()
    {
        Id = new EntityId(EntityKind.Platform, 1),
        Options = new PlatformOptions { Id = "feed", ExplorationShare = run.Settings.Number("newShare"), RoomCapShare = 1 },
        Concentration = 1,
        MatchExponent = 0,
        CommunityTags = false,
        Clusters = [0],
    };

    // Maximum likelihood in the tail: of rooms with k views or more the share ρ/(k + ρ) has k, and the exponent is 1 + ρ.
    private static double Exponent(IReadOnlyList<int> rooms)
    {
        var tail = rooms.Where(views => views >= TailFrom).OrderDescending().ToList();
        var (least, most) = (0.1, 100.0);
        for (var step = 0; step < 60; step++)
        {
            var middle = (least + most) / 2;
            (least, most) = ExpectedStops(tail, middle) < tail.Count ? (middle, most) : (least, middle);
        }

        return least;
    }

    // Each room passes 5, 6, ... views and stops at its own.
    private static double ExpectedStops(List<int> descending, double exponent)
    {
        double sum = 0;
        var past = TailFrom - 1;
        for (var left = descending.Count; left > 0; left--)
        {
            for (; past < descending[left - 1]; past++)
            {
                sum += left * exponent / (past + 1 + exponent);
            }
        }

        return sum;
    }
}
