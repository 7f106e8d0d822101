using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Hubs.Decisions;
using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Tests.Hubs;

/// <summary>Small allocation problems.</summary>
internal static class Sample
{
    private const long Unmet = 10_000;

    /// <summary>One category; factories and cells in the order of the tables, nothing usual and nothing beyond.</summary>
    public static AllocationProblem Of(long[] capacity, long[] need, long[][] cost) => new(
        [.. capacity.Select((units, factory) => new Maker(Factory(factory), units))],
        [.. capacity.Select((units, factory) => new Assortment(Factory(factory), 0, units, 1))],
        [.. need.Select((units, cell) => new NeedCell(cell, 0, units, Unmet))],
        [.. cost.SelectMany((row, factory) => row.Select((unit, cell) => new Lane(Factory(factory), cell, unit)))]);

    /// <summary>A problem with few different costs, hence many ties.</summary>
    public static AllocationProblem Random(int makers, int categories, int clusters, int seed)
    {
        var dice = new RandomStream((ulong)seed, 1, 1, 1);
        var draws = 0;
        long Draw(int below) => (long)(dice.Uniform(draws++) * below);
        var assortments = new List<Assortment>();
        var lanes = new List<Lane>();
        for (var factory = 0; factory < makers; factory++)
        {
            for (var category = 0; category < categories; category++)
            {
                if (Draw(4) == 0)
                {
                    continue;
                }

                assortments.Add(new Assortment(Factory(factory), category, Draw(60), 1 + Draw(3)));
                lanes.AddRange(Enumerable.Range(category * clusters, clusters).Select(cell => new Lane(Factory(factory), cell, Draw(3))));
            }
        }

        var needs = Enumerable.Range(0, categories * clusters).Select(cell => new NeedCell(cell, cell / clusters, Draw(80), 6 + Draw(3)));
        return new AllocationProblem(
            [.. Enumerable.Range(0, makers).Select(factory => new Maker(Factory(factory), Draw(120)))], assortments, [.. needs], lanes);
    }

    private static EntityId Factory(int index) => new(EntityKind.Factory, index + 1);
}
