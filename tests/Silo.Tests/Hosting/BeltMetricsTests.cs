using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using OrleansIndustrialBelt.Grains.Measuring;
using OrleansIndustrialBelt.Toy;
using Xunit;

namespace OrleansIndustrialBelt.Silo.Tests.Hosting;

public sealed class BeltMetricsTests
{
    [Fact]
    public async Task A_run_is_measured()
    {
        var sums = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == BeltMetrics.Source)
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => sums.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value));
        listener.Start();
        await using var silo = await EmbeddedSilo.Start(new ToySource());
        var request = ToySource.Request(new ToyOptions(5), days: 3, partitions: 2);

        await new GrainsEngine(silo.Grains).Run(request);

        Assert.Equal(request.Plan.End, sums["belt.ticks"]);
        Assert.True(sums["belt.tick.active_entities"] > 0);
        Assert.True(sums["belt.letters.within_partitions"] > 0);
        Assert.True(sums["belt.letters.across_partitions"] > 0);
        Assert.True(sums["belt.barrier.wait"] > 0);
        Assert.DoesNotContain("belt.recoveries", sums.Keys);
    }
}
