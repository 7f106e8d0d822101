using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Platforms;

/// <summary>
/// The morning's shopping: ready people whom no room has been promised visit shelves and choose by the rule of the rooms,
/// without a host. Who wants what is sold out goes home and stays ready.
/// </summary>
internal sealed class ShelfMarket
{
    private const double FenPerCny = 100;

    private readonly Belt belt;
    private readonly NaturePath nature;
    private readonly int first;
    private readonly int segments;
    private readonly List<ShelfBlock> blocks;
    private readonly double[] attention;

    public ShelfMarket(Belt belt, NaturePath nature, int platform)
    {
        this.belt = belt;
        this.nature = nature;
        first = belt.Society.FirstOn[platform];
        segments = belt.Society.CountOn[platform];
        blocks = ShelfBlock.AllOf(belt);
        attention = new double[belt.Scenario.Wholesale.RangeSize];
        Array.Fill(attention, 1);
    }

    /// <summary>Draws the day's sales of the shelves that were reported, and takes the buyers out of the pools.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="lines">Shelves by SKU.</param>
    /// <param name="pools">Where the people are.</param>
    /// <param name="reservations">Who is promised to rooms.</param>
    /// <returns>One sale per shelf, in the order of <paramref name="lines"/>, and the shoppers' surplus.</returns>
    public ShelfDay Draw(Hour hour, List<ShelfLine> lines, NeedPools pools, Reservations reservations)
    {
        var lineOf = new int[belt.Skus.Count];
        Array.Fill(lineOf, -1);
        for (int i = 0; i < lines.Count; i++)
        {
            lineOf[lines[i].Sku.Number - 1] = i;
        }

        double[] buzz = [.. lines.Select(line => nature.Buzz(line.Sku, hour.Tick))];
        var visitors = DrawVisitors(hour.NatureDice(Purpose.ShelfVisits), pools, reservations);
        var day = new ShelfDay(lines, first, segments);
        for (int block = 0; block < blocks.Count; block++)
        {
            int[] shown = [.. blocks[block].Skus.Select(sku => lineOf[sku.Number - 1]).Where(line => line >= 0)];
            for (int segment = 0; segment < segments; segment++)
            {
                Shop(hour, day, block, shown, buzz, segment, visitors[segment, block]);
            }
        }

        day.Serve(pools);
        return day;
    }

    private int[,] DrawVisitors(RandomStream dice, NeedPools pools, Reservations reservations)
    {
        var visitors = new int[segments, blocks.Count];
        for (int segment = 0; segment < segments; segment++)
        {
            for (int start = 0; start < blocks.Count;)
            {
                int category = blocks[start].Category;
                int end = start;
                while (end < blocks.Count && blocks[end].Category == category)
                {
                    end++;
                }

                DrawVisitors(dice, pools.Ready[segment, category], reservations.Free(pools, segment, category), visitors, segment, start, end);
                start = end;
            }
        }

        return visitors;
    }

    private void DrawVisitors(RandomStream dice, long ready, long free, int[,] visitors, int segment, int start, int end)
    {
        double left = 1;
        int people = checked((int)free);
        for (int block = start; block < end && people > 0; block++)
        {
            double rate = NeedFlow.RateOfFree(blocks[block].VisitProbability, ready, free);
            int count = left > rate ? dice.Binomial(people, rate / left, (segment * blocks.Count) + block) : people;
            visitors[segment, block] = count;
            people -= count;
            left -= rate;
        }
    }

    private void Shop(Hour hour, ShelfDay day, int block, int[] shown, double[] buzz, int segment, int visitors)
    {
        if (visitors == 0 || shown.Length == 0)
        {
            return;
        }

        Span<double> utilities = stackalloc double[shown.Length];
        Span<double> probabilities = stackalloc double[shown.Length];
        Span<int> wants = stackalloc int[shown.Length];
        for (int i = 0; i < shown.Length; i++)
        {
            utilities[i] = UtilityOf(day.Lines[shown[i]], buzz[shown[i]], segment, hour.Day);
        }

        double nothing = Choice.Probabilities(utilities, attention, probabilities);
        int index = ((block * segments) + segment) * attention.Length;
        hour.NatureDice(Purpose.ShelfChoice).Multinomial(visitors, probabilities, wants, index);
        day.Want(segment, shown, wants, Choice.GainOfBuyer(belt.Scenario.Choice, belt.Society.Segments[first + segment], nothing));
    }

    private double UtilityOf(ShelfLine line, double buzz, int segment, int day) => Choice.Utility(
        belt.Scenario.Choice,
        belt.Society.Segments[first + segment],
        trust: 0,
        Fixed.ToDouble(line.RatingMicro),
        line.PriceFen / FenPerCny,
        nature.SquaredDistance(line.Design, first + segment, line.Category, day),
        belt.Scenario.Wholesale.PromiseDays,
        buzz,
        loyal: false);
}
