using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>One run of a case: its settings, how exact it is to be, and the lines it makes.</summary>
/// <param name="of">The case.</param>
/// <param name="settings">Its parameters.</param>
/// <param name="threads">Runs at a time; results do not depend on it.</param>
/// <param name="precision">Standard error at which a mean is known well enough, as a share of what is expected.</param>
public sealed class CaseRun(ValidationCase of, CaseSettings settings, int threads, double precision = CaseRun.QuickPrecision)
{
    /// <summary>Standard errors of the quick form, as a share of what is expected.</summary>
    public const double QuickPrecision = 0.01;

    /// <summary>Standard errors of the long form.</summary>
    public const double LongPrecision = 0.004;

    private const double StandardErrors = 4;

    // Of the last digit that is printed: what a decimal number may lose when it is read.
    private const double Rounding = 1e-6;

    /// <summary>The parameters.</summary>
    public CaseSettings Settings { get; } = settings;

    /// <summary>Runs at a time.</summary>
    public int Threads { get; } = threads;

    /// <summary>Standard error at which a mean is known well enough, as a share of what is expected.</summary>
    public double Precision { get; } = precision;

    /// <summary>Changes every scenario before it is lived; tests bend the model with it and must see the case turn red.</summary>
    internal Action<ScenarioOptions>? Bend { get; init; }

    /// <summary>A quantity without chance in it.</summary>
    /// <param name="quantity">What was measured.</param>
    /// <param name="measured">What the model gives.</param>
    /// <param name="expected">What the classic gives; null where nothing is known.</param>
    /// <param name="digits">Decimals to which the classic is printed.</param>
    public ValidationLine Deterministic(string quantity, double measured, double? expected, int digits = 6)
        => Exact(QuantityKind.Deterministic, quantity, measured, expected, digits);

    /// <summary>A quantity that a formula or solver of the model gives.</summary>
    /// <param name="quantity">What was measured.</param>
    /// <param name="measured">What the model gives.</param>
    /// <param name="expected">What the classic gives; null where nothing is known.</param>
    /// <param name="digits">Decimals to which the classic is printed.</param>
    public ValidationLine Formula(string quantity, double measured, double? expected, int digits = 6)
        => Exact(QuantityKind.Formula, quantity, measured, expected, digits);

    /// <summary>A mean over runs.</summary>
    /// <param name="quantity">What was measured.</param>
    /// <param name="measured">What the model gives.</param>
    /// <param name="expected">What the classic gives; null where nothing is known.</param>
    public ValidationLine Stochastic(string quantity, RunMean measured, double? expected)
        => Line(QuantityKind.Stochastic, quantity, measured.Mean, measured.StandardError, expected, expected switch
        {
            null => Verdict.NoReference,
            { } value when measured.IsKnownTo(Precision, value) && Math.Abs(measured.Mean - value) <= StandardErrors * measured.StandardError => Verdict.Inside,
            _ => Verdict.Outside,
        });

    private ValidationLine Exact(QuantityKind kind, string quantity, double measured, double? expected, int digits)
        => Line(kind, quantity, measured, null, expected, expected switch
        {
            null => Verdict.NoReference,
            { } value when Math.Abs(measured - value) <= (0.5 + Rounding) * Math.Pow(10, -digits) => Verdict.Inside,
            _ => Verdict.Outside,
        });

    private ValidationLine Line(QuantityKind kind, string quantity, double measured, double? standardError, double? expected, Verdict verdict)
        => new(of.Name, Settings, quantity, kind, measured, standardError, expected, verdict);
}
