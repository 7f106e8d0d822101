namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// An option class with rules over several of its values (missing references, duplicate ids, limits that depend on each other).
/// The reader calls it on every option object once the whole scenario is bound.
/// </summary>
/// <example>
/// <code>
/// if (To &lt; From)
///     faults.Add(at.Of(this, nameof(To)), $"{To} lies before `from`; give at least {From}");
/// </code>
/// </example>
public interface IChecked
{
    /// <summary>Adds a fault for every rule that is broken.</summary>
    /// <param name="faults">Where faults go; a second fault at a place that has one already is dropped.</param>
    /// <param name="at">Tells where in the scenario a property of an option object was given.</param>
    void Check(FaultList faults, Positions at);
}
