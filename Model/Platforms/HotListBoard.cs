using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>Units sold per category: today's and the last two weeks', from which the public hot list is made.</summary>
internal sealed class HotListBoard : IDescribed
{
    /// <summary>Days over which the mean is taken, the last one included.</summary>
    public const int Days = 14;

    private long[] today = [];
    private long[] past = [];
    private int closedDays;

    /// <summary>An empty board.</summary>
    public static HotListBoard Of(int categories) => new() { today = new long[categories], past = new long[categories * Days] };

    /// <summary>Counts units of a category sold today.</summary>
    public void Sold(int category, long units) => today[category] += units;

    /// <summary>
    /// Closes a day and states its growth: its units over the mean of the last 14 days, or of as many as there were. Days of
    /// 100, 100 and 200 units give 1.5.
    /// </summary>
    /// <returns>Growth per category in millionths; 1 where nothing has been sold.</returns>
    public long[] CloseDay()
    {
        today.CopyTo(past, closedDays % Days * today.Length);
        closedDays++;
        long[] growth = new long[today.Length];
        for (int category = 0; category < today.Length; category++)
        {
            long sum = 0;
            for (int day = 0; day < Days; day++)
            {
                sum += past[(day * today.Length) + category];
            }

            growth[category] = sum == 0 ? Fixed.Scale : Fixed.Share(today[category] * Math.Min(closedDays, Days), Fixed.Scale, sum);
        }

        Array.Clear(today);
        return growth;
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        today = codec.Longs("today", today);
        past = codec.Longs("past", past);
        closedDays = codec.Int("closedDays", closedDays);
    }
}
