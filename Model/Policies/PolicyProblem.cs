namespace OrleansIndustrialBelt.Model.Policies;

/// <summary>Something wrong with the policies a scenario assigns.</summary>
/// <param name="Property">The property of the scenario: <c>Policy</c> or <c>Knobs</c>.</param>
/// <param name="Scope">The key within it.</param>
/// <param name="Message">What is wrong; what would be right.</param>
public sealed record PolicyProblem(string Property, string Scope, string Message);
