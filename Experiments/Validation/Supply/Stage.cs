using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation.Supply;

/// <summary>One factory of a reduced belt.</summary>
internal sealed record Stage
{
    /// <summary>Days from its order to the goods.</summary>
    public double LeadDays { get; init; }

    /// <summary>Its order-up-to rule, as a scenario calls it.</summary>
    public required string Rule { get; init; }

    /// <summary>Hour of day at which it orders.</summary>
    public int OrderAt { get; init; } = 17;

    /// <summary>Its smallest order, in units.</summary>
    public int Batch { get; init; } = 1;

    /// <summary>Units in stock at hour 0; nothing is on its way.</summary>
    public long StartUnits { get; init; }

    /// <summary>What it expects per day at hour 0, in units.</summary>
    public double ForecastPerDay { get; init; }

    /// <summary>Mean absolute error of that, in units.</summary>
    public double DeviationPerDay { get; init; }

    /// <summary>α of its forecast; at 0 the first one holds for ever.</summary>
    public double Smoothing { get; init; }

    /// <summary>Days whose mean is its forecast; 0 for smoothing.</summary>
    public int WindowDays { get; init; }

    /// <summary>Hours until its supplier reads an order.</summary>
    public int OrderHours { get; init; } = 1;

    /// <summary>Whether its orders tell the supplier the wants behind them.</summary>
    public bool SharesDemand { get; init; }

    /// <summary>Whether it takes orders with notice against a deposit, and orders what they need at once.</summary>
    public bool PreSells { get; init; }

    /// <summary>List price in CNY; rules that look at no money need none.</summary>
    public double PriceCny { get; init; } = 1;

    /// <summary>Material of a unit, as a share of the list price.</summary>
    public double MaterialShare { get; init; } = 0.5;

    /// <summary>Number of the factory that it buys of, from 1; 0 to buy outside.</summary>
    public int Supplier { get; init; }

    /// <summary>What customers outside the belt order of it; null for nobody.</summary>
    public GivenOrderOptions? Orders { get; init; }
}
