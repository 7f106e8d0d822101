namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>A figure by which runs are read and compared.</summary>
/// <param name="Id">Its id in kpi.csv, in camelCase.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Direction">Whether more is better.</param>
/// <param name="Meaning">What it is and how it is computed, in one English sentence.</param>
/// <param name="Compute">Its value in a scope; null where the scope has no event it could be computed from.</param>
public sealed record KpiDefinition(
    string Id,
    string Unit,
    KpiDirection Direction,
    string Meaning,
    Func<ScopeFigures, double?> Compute)
{
    /// <summary>
    /// Whether it says something of a role. The figures of a role are those of the whole belt, so that any other KPI would
    /// only repeat the belt's.
    /// </summary>
    public bool TellsRolesApart { get; init; }

    /// <summary>Its value in a scope, or null where it says nothing there.</summary>
    public double? ValueIn(ScopeFigures figures)
        => (figures.Kind != ScopeKind.Role || TellsRolesApart) && Compute(figures) is { } value && double.IsFinite(value) ? value : null;
}

/// <summary>One value of kpi.csv.</summary>
/// <param name="Scope">belt, class/NAME, platform/NAME or role/NAME.</param>
/// <param name="Definition">Which KPI.</param>
/// <param name="Value">Its value; null is written as an empty cell.</param>
public sealed record KpiValue(string Scope, KpiDefinition Definition, double? Value);
