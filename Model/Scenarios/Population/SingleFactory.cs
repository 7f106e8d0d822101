using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios.Reading;
using OrleansIndustrialBelt.Model.Scenarios.Writing;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>What a class is to a factory that has settings of its own.</summary>
internal static class SingleFactory
{
    /// <summary>A copy of a class's options with a factory's own laid over them.</summary>
    public static FactoryClassOptions Over(FactoryClassOptions options, SingleFactoryOptions own)
    {
        var copy = ScenarioReader.ReadText<FactoryClassOptions>("class", ScenarioWriter.Write(options), []).Value
            ?? throw new InvalidOperationException("a class that was read cannot be written and read again");
        var production = copy.Production;
        production.CapacityFactor *= own.CapacityFactor;
        production.PublicCnyPerDay += own.PublicCnyPerDay;
        production.MaterialStopped |= own.MaterialStopped;
        production.MaterialLeadDays = own.MaterialLeadDays ?? production.MaterialLeadDays;
        production.DefectShare = own.DefectShare ?? production.DefectShare;
        copy.Costs.FixedCnyPerDay = own.FixedCnyPerDay ?? copy.Costs.FixedCnyPerDay;
        return copy;
    }

    /// <summary>Units that a factory is told to release every midnight, by product line; null where it settles that itself.</summary>
    /// <param name="own">Its settings.</param>
    /// <param name="skusBefore">SKUs of the factories before it.</param>
    /// <param name="skus">Its own.</param>
    public static int[]? ReleasesOf(SingleFactoryOptions own, int skusBefore, int skus)
        => own.TakenOver || own.Orders.Count > 0
            ? [.. Enumerable.Range(skusBefore + 1, skus).Select(number => own.Orders.GetValueOrDefault(new EntityId(EntityKind.Sku, number).ToString()))]
            : null;
}
