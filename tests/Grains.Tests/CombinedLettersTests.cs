using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using Xunit;
using Xunit.Abstractions;

namespace OrleansIndustrialBelt.Grains.Tests;

/// <summary>What everybody reports and pays to the hub and the platforms is added up in the sender's partition, before it crosses the wire.</summary>
public sealed class CombinedLettersTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("market")]
    [InlineData("semi-planned")]
    public void Ten_times_the_factories_send_no_more_letters_to_hub_and_platforms(string policy)
    {
        var few = Letters(World("weihai-small.yaml", policy), partitions: 3);
        var many = Letters(World("weihai.yaml", policy), partitions: 3);

        output.WriteLine($"few {few}, many {many}");
        Assert.True(many.Entities > 10 * few.Entities);
        Assert.True(many.Sent > 5 * few.Sent, $"few {few}, many {many}");
        Assert.True(many.Travelled <= 1.5 * few.Travelled, $"few {few}, many {many}");
    }

    [Fact]
    public void Letters_to_hub_and_platforms_grow_with_the_partitions()
    {
        var world = World("weihai-small.yaml", "semi-planned");

        var (three, six) = (Letters(world, 3), Letters(world, 6));

        Assert.Equal(three.Sent, six.Sent);
        Assert.InRange(six.Travelled, three.Travelled + 1, 2 * three.Travelled);
    }

    private static BeltWorld World(string file, string policy) => new(ScenarioReader.Read<ScenarioOptions>(
        Shipped.Scenario(file), ["run.days=2", "run.warmupDays=2", $"policy.belt={policy}"]).Value!);

    /// <summary>Letters over a run: what entities sent, and what came to hub and platforms in batches.</summary>
    private static Count Letters(BeltWorld world, int partitions)
    {
        var parts = Enumerable.Range(0, partitions).Select(index => new Partition(index, partitions, world.Directory, world.Plan)).ToList();
        var shares = parts.ConvertAll(part => new EntityShare(part, world.Create, world.Plan));
        var (sent, travelled) = (0L, 0L);
        for (var tick = 0; tick < world.Plan.End; tick++)
        {
            shares.ForEach(share => share.Step(tick));
            foreach (var part in parts)
            {
                var batches = new Batch[partitions];
                sent += part.EndTick(batches).Messages;
                travelled += batches.Sum(batch => batch.Letters.Count(IsForAll));
                Array.ForEach(batches, batch => parts[batch.Target].Deliver(batch));
            }
        }

        return new Count(world.Directory.Count, sent, travelled);
    }

    // Offers of overflow are matched one by one; there are few.
    private static bool IsForAll(Letter letter) => letter.To.Kind is EntityKind.Hub or EntityKind.Platform && letter.Body is not OverflowOffer;

    private sealed record Count(int Entities, long Sent, long Travelled)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Entities} entities, {Sent} letters sent, {Travelled} travelled to hub and platforms");
    }
}
