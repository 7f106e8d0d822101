using CsCheck;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Skus;
using Xunit;

namespace OrleansIndustrialBelt.Model.Tests.Factories;

/// <summary>
/// Whatever letters come, units and money add up and nothing is offered twice. Every step checks its own balances and throws;
/// the stepper audits the book.
/// </summary>
public sealed class FactoryConservationTests
{
    private const int Days = 12;

    /// <summary>One hour's happenings: shows of the two rooms with the shares they sell, a shelf order, a return, a version.</summary>
    internal sealed record Happening(int Tick, int Kind, double StockShare, double PresaleShare, int Units);

    private static readonly Gen<Happening[]> Script =
        Gen.Select(Gen.Int[1, (Days * 24) - 3], Gen.Int[0, 9], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[1, 60])
            .Select(item => new Happening(item.Item1, item.Item2, item.Item3, item.Item4, item.Item5))
            .Array[5, 120];

    [Fact]
    public void Units_and_money_add_up_under_random_letters()
        => Script.Sample(script =>
        {
            var rig = Live(script);
            var stock = rig.Line.Stock;
            Assert.Equal(rig.Total(Metric.FactoryShippedUnits), stock.ShippedUnits);
            Assert.Equal(rig.Total(Metric.FactoryMadeUnits) + 120, stock.MadeUnits);
            Assert.Equal(
                rig.Total(Metric.FactoryBookedUnits) + rig.Total(Metric.FactoryShelfOrderedUnits),
                stock.ShippedUnits + rig.Line.Orders.OpenUnits);
            Assert.Equal(
                rig.SentOf<Parcel>().Sum(item => item.Body.Units) + rig.SentOf<ShelfDelivery>().Sum(item => item.Body.Units),
                stock.ShippedUnits);
            Assert.All(rig.SentOf<Parcel>(), item => Assert.Equal(item.Body.Units, item.Body.Buyers.Total));
            Assert.Equal(
                rig.Factory.Plant.Waiting.Jobs.Sum(job => job.Units) + rig.Factory.Plant.UnderWay.Jobs.Sum(job => job.Units),
                rig.Line.PipelineUnits);
            Assert.Equal(ProfitWithoutStock(rig), rig.Factory.Book.CashFen);
        }, iter: 60);

    [Fact]
    public void Open_quotes_never_exceed_the_stock()
        => Script.Sample(script => Live(script, rig =>
        {
            var offered = rig.Factory.Reservations.Sum(reservation => reservation.StockUnits[0]);
            Assert.Equal(offered, rig.Line.Stock.ReservedUnits);
            Assert.InRange(offered, 0, rig.Line.Stock.Units);
        }), iter: 60);

    [Fact]
    public void A_restored_factory_goes_on_as_if_nothing_had_happened()
        => Script.Sample(script =>
        {
            var rig = Live(script);
            var restored = new Factory(rig.Belt.Factories[0], rig.Belt);
            var decoder = new BinaryDecoder(rig.Bytes());
            restored.Describe(decoder);
            decoder.EndBlocks();
            Assert.Equal(rig.Bytes(), FactoryRig.Bytes(restored));
        }, iter: 20);

    private static long ProfitWithoutStock(FactoryRig rig)
        => MetricCatalog.Metrics
            .Where(metric => MetricCatalog.KindOf(metric) == EntityKind.Factory && metric != Metric.FactoryStockValueIncomeFen)
            .Sum(metric => MetricCatalog.ProfitSign(metric) * rig.Total(metric));

    private static FactoryRig Live(Happening[] script, Action<FactoryRig>? look = null)
    {
        var setup = FactoryRig.Plain();
        var production = setup.Scenario.Classes[TestBelt.ClassName].Production;
        production.DefectShare = 0.05;
        production.ExpressShare = 0.2;
        var rig = new FactoryRig(setup, FactoryRig.Start(120, 15));
        var version = 1;
        foreach (var hour in script.DistinctBy(item => (item.Tick, KindOf(item))).OrderBy(item => item.Tick).GroupBy(item => item.Tick))
        {
            rig.RunTo(hour.Key - 1);
            look?.Invoke(rig);
            foreach (var item in hour)
            {
                Happen(rig, item, ref version);
            }

            rig.RunTo(hour.Key);
            Sell(rig, [.. hour]);
        }

        return rig.RunTo(Days * 24);
    }

    // One request per room and hour.
    private static int KindOf(Happening item) => item.Kind < 6 ? item.Kind / 3 : item.Kind;

    private static EntityId RoomOf(Happening item) => KindOf(item) == 0 ? FactoryRig.StoreRoom : FactoryRig.HostRoom;

    private static void Happen(FactoryRig rig, Happening item, ref int version)
    {
        switch (item.Kind)
        {
            case < 6:
                rig.Send(item.Tick, RoomOf(item), FactoryRig.Ask(item.Tick + 1));
                break;
            case 6:
                rig.Send(item.Tick, FactoryRig.Sku, new ShelfOrder { Units = item.Units, PriceFen = 9_000 });
                break;
            case 7 when rig.Line.Stock.ShippedUnits > 0:
                rig.Send(item.Tick, FactoryRig.Sku, new ReturnedGoods { Room = FactoryRig.HostRoom, Units = 1 + (item.Units % 5), PriceFen = 13_500, Version = 1 });
                break;
            case 8:
                rig.Send(item.Tick, FactoryRig.Sku, new SkuSheet { Design = Design.Of(++version, [0, item.StockShare]), RatingMicro = 500_000 });
                break;
        }
    }

    private static void Sell(FactoryRig rig, Happening[] happenings)
    {
        foreach (var item in happenings.Where(item => item.Kind < 6))
        {
            var letter = rig.Steps[item.Tick].Letters.Single(sent => sent.Body is Quote && sent.To == RoomOf(item));
            var quote = ((Quote)letter.Body).Lines[0];
            rig.Send(item.Tick + 2, RoomOf(item), FactoryRig.Sold(
                item.Tick + 1,
                (int)(quote.StockQuota * item.StockShare),
                (int)(quote.PresaleQuota * item.PresaleShare),
                item.Units % 7,
                quote.PriceFen));
        }
    }
}
