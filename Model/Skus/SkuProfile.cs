using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>What a SKU is from the start.</summary>
public sealed record SkuProfile
{
    /// <summary>Who it is.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Its name for people.</summary>
    public required LabelOptions Label { get; init; }

    /// <summary>Its maker.</summary>
    public required EntityId Factory { get; init; }

    /// <summary>Index of its category.</summary>
    public required int Category { get; init; }

    /// <summary>The design it starts with.</summary>
    public required Design Design { get; init; }

    /// <summary>List price per unit, in fen.</summary>
    public required long ListPriceFen { get; init; }

    /// <summary>The SKU of another factory it is made of, one unit each; nobody's where material is bought outside.</summary>
    public EntityId Material { get; init; } = EntityId.None;

    /// <summary>Material per unit, in fen; the supplier's price where there is one.</summary>
    public required long MaterialFen { get; init; }

    /// <summary>Labour per unit, in fen.</summary>
    public required long LabourFen { get; init; }

    /// <summary>What a liquidator pays per unit, in fen; below variable cost.</summary>
    public required long SalvageFen { get; init; }

    /// <summary>What a scandal takes off its rating, from 0 to 1.</summary>
    public double RatingLoss { get; init; }

    /// <summary>Orders given day by day; null without.</summary>
    public GivenOrderOptions? Orders { get; init; }

    /// <summary>Units in stock at hour 0; null where plan rates say so.</summary>
    public int? StartStockUnits { get; init; }

    /// <summary>The forecast at hour 0, in units per day; null where plan rates say so.</summary>
    public double? StartForecastPerDay { get; init; }

    /// <summary>Mean absolute error of its forecast at hour 0, in units per day; null for that of plan rates, or for none beside a given forecast.</summary>
    public double? StartDeviationPerDay { get; init; }

    /// <summary>Share of ready people that shelves reach for this SKU, from policy and class; 0 if it is not sold on shelves.</summary>
    public required double ShelfShare { get; init; }
}
