using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>Writes every entity and every letter at the end of each day, reads them into fresh ones and writes those.</summary>
internal sealed class RoundTrip(ScenarioOptions scenario) : IRunObserver
{
    public BeltWorld World { get; } = new(scenario);

    public int Compared { get; private set; }

    public void TickClosed(int tick, LocalEngine engine)
    {
        if (tick % Calendar.HoursPerDay != 22)
        {
            return;
        }

        foreach (var entity in engine.Entities)
        {
            var written = Bytes(entity);
            var fresh = World.Create(entity.Id);
            Read(fresh, written);
            Assert.True(written.AsSpan().SequenceEqual(Bytes(fresh)), $"{entity.Id} at tick {tick}");
            Compared++;
        }

        foreach (var letter in engine.LettersUnderWay)
        {
            var written = Bytes(letter.Body);
            var fresh = MessageTypes.Create(letter.Body.Type);
            Read(fresh, written);
            Assert.True(written.AsSpan().SequenceEqual(Bytes(fresh)), $"{letter.Body.GetType().Name} at tick {tick}");
        }
    }

    private static byte[] Bytes(IDescribed item)
    {
        var encoder = new BinaryEncoder();
        item.Describe(encoder);
        encoder.EndBlocks();
        return encoder.Written.ToArray();
    }

    private static void Read(IDescribed item, byte[] bytes)
    {
        var decoder = new BinaryDecoder(bytes);
        item.Describe(decoder);
        decoder.EndBlocks();
    }
}
