using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// What rooms sold per category and at which makers' prices: today and on the last seven days, from which the published mean
/// price is made. It is kept only where somebody fights a price war.
/// </summary>
internal sealed class PriceBoard : IDescribed
{
    /// <summary>Days over which the mean is taken, so that every weekday counts once.</summary>
    public const int Days = 7;

    private long[] unitsToday = [];
    private long[] fenToday = [];
    private long[] units = [];
    private long[] fen = [];
    private int closedDays;

    /// <summary>An empty board.</summary>
    public static PriceBoard Of(int categories) => new()
    {
        unitsToday = new long[categories],
        fenToday = new long[categories],
        units = new long[categories * Days],
        fen = new long[categories * Days],
    };

    /// <summary>Counts units of every category sold today, and their price.</summary>
    public void Sold(ReadOnlySpan<long> soldUnits, ReadOnlySpan<long> soldFen)
    {
        for (var category = 0; category < unitsToday.Length; category++)
        {
            unitsToday[category] += soldUnits[category];
            fenToday[category] = checked(fenToday[category] + soldFen[category]);
        }
    }

    /// <summary>Closes a day and states the mean price per category: 3 units at 100 and 1 at 60 give 90; 0 where nothing was sold.</summary>
    public long[] CloseDay()
    {
        unitsToday.CopyTo(units, closedDays % Days * unitsToday.Length);
        fenToday.CopyTo(fen, closedDays % Days * fenToday.Length);
        closedDays++;
        var means = new long[unitsToday.Length];
        for (var category = 0; category < means.Length; category++)
        {
            var sold = Sum(units, category);
            means[category] = sold == 0 ? 0 : Sum(fen, category) / sold;
        }

        Array.Clear(unitsToday);
        Array.Clear(fenToday);
        return means;
    }

    private long Sum(long[] days, int category)
    {
        long sum = 0;
        for (var day = 0; day < Days; day++)
        {
            sum = checked(sum + days[(day * unitsToday.Length) + category]);
        }

        return sum;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        unitsToday = codec.Longs("unitsToday", unitsToday);
        fenToday = codec.Longs("fenToday", fenToday);
        units = codec.Longs("units", units);
        fen = codec.Longs("fen", fen);
        closedDays = codec.Int("closedDays", closedDays);
    }
}
