namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>One quantity of a case, as the model gives it and as the classic does.</summary>
/// <param name="Case">Name of the case.</param>
/// <param name="Settings">The parameters it was run with.</param>
/// <param name="Quantity">What was measured, in camelCase; parts after a dot tell several of a kind apart.</param>
/// <param name="Kind">How the two are compared.</param>
/// <param name="Measured">What the model gives.</param>
/// <param name="StandardError">Of a mean over runs; else null.</param>
/// <param name="Expected">What the classic gives; null where nothing is known.</param>
/// <param name="Verdict">Whether they agree.</param>
public sealed record ValidationLine(
    string Case,
    CaseSettings Settings,
    string Quantity,
    QuantityKind Kind,
    double Measured,
    double? StandardError,
    double? Expected,
    Verdict Verdict);
