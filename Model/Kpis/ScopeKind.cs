namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>What a scope of figures is.</summary>
public enum ScopeKind
{
    /// <summary>The whole belt.</summary>
    Belt,

    /// <summary>Factories of a class with their SKUs and store rooms.</summary>
    Class,

    /// <summary>A platform with the rooms on it.</summary>
    Platform,

    /// <summary>All entities in one role, whatever their class or platform.</summary>
    Role,
}
