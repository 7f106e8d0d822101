using OrleansIndustrialBelt.GrainInterfaces;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.WebConsole.Services.Live;
using Xunit;

namespace OrleansIndustrialBelt.WebConsole.Tests;

public sealed class EntityHistoriesTests
{
    private static readonly EntityId Factory = new(EntityKind.Factory, 1);

    [Fact]
    public void The_last_look_of_a_day_counts_and_a_run_that_repeats_hours_takes_its_days_back()
    {
        var histories = new EntityHistories();
        Look(histories, tick: 5, cash: 1);
        Look(histories, tick: 23, cash: 2);
        Look(histories, tick: 24, cash: 3);
        var seen = Look(histories, tick: 72, cash: 4);
        var repeated = Look(histories, tick: 30, cash: 5);

        Assert.Equal([(0, 2), (1, 3), (3, 4)], seen.Select(day => (day.Day, (int)day.Figures[0].Value)));
        Assert.Equal([(0, 2), (1, 5)], repeated.Select(day => (day.Day, (int)day.Figures[0].Value)));
    }

    [Fact]
    public void Histories_are_bounded_and_those_opened_first_are_forgotten()
    {
        var histories = new EntityHistories();
        Look(histories, tick: 0, cash: 1);
        foreach (var number in Enumerable.Range(2, 200))
        {
            histories.Note(new EntityId(EntityKind.Factory, number), 0, [new EntityFigure("Cash", 0)]);
        }

        Assert.Single(Look(histories, tick: 24, cash: 2));
        var days = Enumerable.Range(1, 500).Select(day => Look(histories, day * 24, cash: day)).ToList()[^1];
        Assert.Equal((400, 101), (days.Count, days[0].Day));
    }

    [Fact]
    public void Numbers_are_read_off_the_fields_of_items_in_their_order()
    {
        var fields = new StateFields(new EntityView(
            Factory,
            7,
            [new("book.cashFen", "-250"), new("productLines[0].stock.units", "3"), new("productLines.stock.unitsKept", "9"), new("productLines.stock.units", "4")],
            [],
            []));

        Assert.Equal((-2.5, 0), (StateFigures.CashCny(fields), fields.Number("book.missing")));
        Assert.Equal([3, 4], fields.Each("productLines.stock.units"));
    }

    private static IReadOnlyList<HistoryDay> Look(EntityHistories histories, int tick, double cash) => histories.Note(Factory, tick, [new EntityFigure("Cash", cash)]);
}
