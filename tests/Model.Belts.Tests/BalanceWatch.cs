using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Model.Scenarios;
using Xunit;

namespace OrleansIndustrialBelt.Model.Belts.Tests;

/// <summary>Holds the belt's sheet against itself after every hour, and keeps each midnight's for the day's figures.</summary>
internal sealed class BalanceWatch(ScenarioOptions scenario) : IRunObserver
{
    private readonly List<BalanceSheet> midnights = [];
    private long parcelsDelivered;
    private long shelvesDelivered;
    private long suppliesDelivered;
    private long startShelfUnits = -1;
    private long startMadeUnits = -1;
    private List<Letter> arriving = [];

    public void TickClosed(int tick, LocalEngine engine)
    {
        var sheet = new BalanceSheet(engine);
        NoteDeliveries(tick, sheet);
        MoneyAddsUp(sheet);
        UnitsAddUp(sheet);
        PeopleAddUp(sheet);
        if ((tick + 1) % Calendar.HoursPerDay == 0)
        {
            midnights.Add(sheet);
        }
    }

    /// <summary>Holds what entities counted over the days against what the sheets of the midnights say.</summary>
    public void Compare(RunOutcome outcome)
    {
        var total = new MetricTable(outcome.Days[0].Sums.Scopes);
        Assert.Equal(outcome.Days.Count, midnights.Count);
        foreach (var (day, sheet) in outcome.Days.Zip(midnights))
        {
            total.Add(day.Sums);
            FiguresAgree(total, sheet);
            Assert.All(sheet.CashFenByKind, kind => Assert.Equal(ProfitWithoutStock(total, kind.Key), kind.Value));
        }

        var last = midnights[^1];
        Assert.Equal(parcelsDelivered + total.Total(Metric.SkuShelfSoldUnits), total.Total(Metric.SkuDeliveredUnits));
        Assert.Equal(startShelfUnits + shelvesDelivered, last.ShelfUnits + total.Total(Metric.SkuShelfSoldUnits) + total.Total(Metric.SkuShelfClearedUnits) + total.Total(Metric.SkuShelfSpoiledUnits));
    }

    private void FiguresAgree(MetricTable total, BalanceSheet sheet)
    {
        Assert.Equal(total.Total(Metric.RoomOrderedUnits) + total.Total(Metric.FactoryLeadOrderedUnits), total.Total(Metric.FactoryBookedUnits) + sheet.OrderUnitsUnderWay);
        Assert.Equal(
            sheet.OrderedUnits + sheet.DepositUnits + total.Total(Metric.FactoryLapsedUnits),
            total.Total(Metric.FactoryBookedUnits) + total.Total(Metric.FactoryShelfOrderedUnits) + total.Total(Metric.FactoryFakeUnits) + total.Total(Metric.FactoryGivenUnits) + total.Total(Metric.FactorySupplyOrderedUnits));
        Assert.Equal(sheet.ShippedUnits, sheet.HandedOverUnits + total.Total(Metric.FactoryGivenUnits) - sheet.GivenOpenUnits);
        Assert.Equal(sheet.CancelledUnits, total.Total(Metric.FactoryCancelledUnits));
        Assert.Equal(sheet.DepositFen, total.Total(Metric.FactoryDepositHeldCostFen));
        Assert.Equal(sheet.ShippedUnits, total.Total(Metric.FactoryShippedUnits));
        Assert.Equal(startMadeUnits + total.Total(Metric.FactoryMadeUnits), sheet.MadeUnits + sheet.GuestGoodUnitsUnderWay);
        Assert.Equal(sheet.AwaitingReturnUnits, total.Total(Metric.SkuDeliveredUnits) - total.Total(Metric.SkuMaturedUnits));
        Assert.Equal(
            total.Total(Metric.RoomOrderedUnits) + total.Total(Metric.RoomLeads) + total.Total(Metric.SkuShelfSoldUnits),
            total.Total(Metric.PlatformBought) + sheet.BoughtUnderWay);
    }

    private void NoteDeliveries(int tick, BalanceSheet sheet)
    {
        startShelfUnits = tick == 0 ? sheet.ShelfUnits : startShelfUnits;
        startMadeUnits = tick == 0 ? sheet.MadeUnits : startMadeUnits;
        foreach (var letter in arriving)
        {
            Assert.Equal(tick, letter.Arrival);
            parcelsDelivered += letter.Body is Parcel parcel ? parcel.Units : 0;
            suppliesDelivered += letter.Body is SupplyDelivery supply ? supply.Units : 0;
            shelvesDelivered += letter.Body is ShelfDelivery delivery ? delivery.Units : 0;
        }

        arriving = [.. sheet.UnderWay.Where(letter => letter.Arrival == tick + 1)];
    }

    private static void MoneyAddsUp(BalanceSheet sheet)
        => Assert.Equal(sheet.OutsidePaidFen, sheet.CashFen + sheet.MoneyUnderWayFen);

    private void UnitsAddUp(BalanceSheet sheet)
    {
        foreach (var factory in sheet.Factories)
        {
            foreach (var line in factory.ProductLines)
            {
                line.Verify();
                line.Orders.Verify(line.Profile.Id);
            }

            var jobs = factory.Plant.Waiting.Jobs.Concat(factory.Plant.UnderWay.Jobs).ToList();
            Assert.Equal(sheet.MaterialOnOrderFor(factory.Id), jobs.Where(job => job.AwaitsSupply).Sum(job => (long)job.Units));
            Assert.All(factory.ProductLines, line => Assert.Equal(jobs.Where(job => job.Line == line.Index).Sum(job => job.Units), line.PipelineUnits));
        }

        Assert.Equal(sheet.AwayUnits + sheet.AnswerUnitsUnderWay, sheet.GuestUnitsOnLines + sheet.GuestUnitsUnderWay);
        sheet.HandedOverUnits = parcelsDelivered + shelvesDelivered + suppliesDelivered + sheet.SupplyUnitsUnderWay + sheet.ParcelUnitsUnderWay + sheet.ShelfUnitsUnderWay;
        if (scenario.Factories.TrueForAll(group => group.Designs.TrueForAll(design => design.Orders is null)))
        {
            Assert.Equal(sheet.ShippedUnits, sheet.HandedOverUnits);
        }

        Assert.All(sheet.Skus, sku => Assert.Equal(sheet.OnOrderFor(sku.Id), sku.Shelf?.OnOrder ?? 0));
    }

    private void PeopleAddUp(BalanceSheet sheet)
    {
        foreach (var platform in sheet.Platforms)
        {
            var name = scenario.Platforms[platform.Id.Number - 1].Id;
            platform.Pools.Check([.. scenario.Segments.Where(segment => segment.Platform == name).Select(segment => segment.Population)]);
        }

        Assert.Equal(sheet.LoyalByPlatforms, sheet.LoyalBySkusAndRooms);
    }

    private static long ProfitWithoutStock(MetricTable total, EntityKind kind)
        => MetricCatalog.Metrics
            .Where(metric => MetricCatalog.KindOf(metric) == kind && metric is not (Metric.FactoryStockValueIncomeFen or Metric.SkuStockValueIncomeFen or Metric.FactoryDepositHeldCostFen))
            .Sum(metric => MetricCatalog.ProfitSign(metric) * total.Total(metric));
}
