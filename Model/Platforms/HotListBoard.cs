using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Units sold per category: today's and the last two weeks', from which the public hot list is made.</summary>
internal sealed class HotListBoard : IDescribed
{
    /// <summary>Days that are remembered: two weeks, so that every weekday counts twice.</summary>
    public const int Days = 14;

    private const int RecentDays = 7;

    private long[] today = [];
    private long[] past = [];
    private int closedDays;

    /// <summary>An empty board.</summary>
    public static HotListBoard Of(int categories) => new() { today = new long[categories], past = new long[categories * Days] };

    /// <summary>Counts units of a category sold today.</summary>
    public void Sold(int category, long units) => today[category] += units;

    /// <summary>
    /// Closes a day and states its growth: the units of the last seven days over half those of the last fourteen, so that no
    /// weekday looks like a fashion. Weeks of 700 and 1400 units give 1.333333; 1 until two weeks are known.
    /// </summary>
    /// <returns>Growth per category in millionths; 1 where nothing has been sold.</returns>
    public long[] CloseDay()
    {
        today.CopyTo(past, closedDays % Days * today.Length);
        closedDays++;
        long[] growth = new long[today.Length];
        for (int category = 0; category < today.Length; category++)
        {
            long all = Sum(category, Days);
            growth[category] = all == 0 || closedDays < Days
                ? Fixed.Scale
                : Fixed.Share(Sum(category, RecentDays) * (Days / RecentDays), Fixed.Scale, all);
        }

        Array.Clear(today);
        return growth;
    }

    private long Sum(int category, int days)
    {
        long sum = 0;
        for (int back = 1; back <= Math.Min(days, closedDays); back++)
        {
            sum += past[((closedDays - back) % Days * today.Length) + category];
        }

        return sum;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        today = codec.Longs("today", today);
        past = codec.Longs("past", past);
        closedDays = codec.Int("closedDays", closedDays);
    }
}
