namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>Whether more of a KPI is better.</summary>
public enum KpiDirection
{
    /// <summary>Neither: it describes.</summary>
    Neutral = 0,

    /// <summary>More is better.</summary>
    More = 1,

    /// <summary>Less is better.</summary>
    Less = -1,
}
