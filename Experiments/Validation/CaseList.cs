using OrleansIndustrialBelt.Experiments.Validation.Flows;
using OrleansIndustrialBelt.Experiments.Validation.Hub;
using OrleansIndustrialBelt.Experiments.Validation.Platforms;
using OrleansIndustrialBelt.Experiments.Validation.Prices;
using OrleansIndustrialBelt.Experiments.Validation.Queues;
using OrleansIndustrialBelt.Experiments.Validation.Rooms;
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
        new PreorderCase(),
        new SerialSystemCase(),
        new QueueCase(),
        new LittleCase(),
        new SignalValueCase(),
        new ChoiceCase(),
        new DiffusionCase(),
        new AttentionCase(),
        new TransportCase(),
        new MarginsCase(),
    ];

    /// <summary>The case of a name.</summary>
    /// <exception cref="CaseFaultException">There is none.</exception>
    public static ValidationCase Of(string name)
        => All.FirstOrDefault(known => known.Name == name) ?? throw new CaseFaultException(CaseFault.UnknownCase, name, [.. All.Select(known => known.Name)]);
}
