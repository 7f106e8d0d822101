using OrleansIndustrialBelt.Experiments.Validation.Supply;

namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>All cases, in the order in which they are run.</summary>
public static class CaseList
{
    /// <summary>The cases.</summary>
    public static IReadOnlyList<ValidationCase> All { get; } =
    [
        new NewsvendorCase(),
        new BaseStockCase(),
        new PoolingCase(),
        new BullwhipCase(),
        new BeerGameCase(),
        new InformationSharingCase(),
        new SerialSystemCase(),
    ];

    /// <summary>The case of a name.</summary>
    /// <exception cref="CaseFaultException">There is none.</exception>
    public static ValidationCase Of(string name)
        => All.FirstOrDefault(known => known.Name == name) ?? throw new CaseFaultException(CaseFault.UnknownCase, name, [.. All.Select(known => known.Name)]);
}
