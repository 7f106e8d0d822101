namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>Distributions in whole hours from which percentiles are read; integer counts, so that they add up in any order.</summary>
public enum HourHistogram
{
    /// <summary>From order to the carrier, per unit.</summary>
    OrderToShip = 0,

    /// <summary>From the decision to make until the goods are ready, per unit.</summary>
    LeadTime = 1,

    /// <summary>From the first significant hot word to the new version on air, per redesign.</summary>
    DesignCycle = 2,

    /// <summary>From the onset of a fad until matching supply meets its demand, per factory that had to make something.</summary>
    HotItemResponse = 3,

    /// <summary>Age of orders that are still open when the run ends, per unit.</summary>
    OpenOrderAge = 4,

    /// <summary>Age of redesigns that are still under way when the run ends.</summary>
    OpenDesignAge = 5,
}
