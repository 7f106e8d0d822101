using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Rooms;
using Calendar = OrleansIndustrialBelt.Model.Engine.Calendar;

namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>Reads from the orders under way when rooms sell: by hour of the day and day of the week, over the measured days.</summary>
/// <param name="warmupDays">Days before those.</param>
/// <param name="dayDone">Is told after every day.</param>
internal sealed class SalesClock(int warmupDays, Action dayDone) : IRunObserver
{
    private readonly long[] hours = new long[Calendar.HoursPerDay];
    private readonly long[] weekdays = new long[Calendar.DaysPerWeek];

    /// <summary>Sales by hour of the day, in fen.</summary>
    public IReadOnlyList<long> FenByHour => hours;

    /// <summary>Sales by day of the week, Monday first, in fen.</summary>
    public IReadOnlyList<long> FenByWeekday => weekdays;

    /// <inheritdoc/>
    public void TickClosed(int tick, LocalEngine engine)
    {
        if (tick >= warmupDays * Calendar.HoursPerDay)
        {
            var fen = engine.LettersUnderWay.Where(letter => letter.Sent == tick).Select(letter => letter.Body).OfType<OrderBatch>()
                .Sum(batch => batch.Lines.Sum(line => (line.StockUnits + line.PresaleUnits) * line.PriceFen));
            hours[tick % Calendar.HoursPerDay] += fen;
            weekdays[Calendar.Weekday(tick)] += fen;
        }

        if (RunLedger.EndsDay(tick))
        {
            dayDone();
        }
    }
}
