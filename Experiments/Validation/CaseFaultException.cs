namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>What is wrong with what a user asked a case for.</summary>
public enum CaseFault
{
    /// <summary>There is no case of that name.</summary>
    UnknownCase,

    /// <summary>The case has no parameter of that name.</summary>
    UnknownParameter,

    /// <summary>A setting is not of the form <c>name=value</c>.</summary>
    NoValue,

    /// <summary>The value is not one that the parameter takes.</summary>
    OutOfRange,
}

/// <summary>A user asked for a case, a parameter or a value that there is not.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="written">What was written.</param>
/// <param name="valid">What would be right.</param>
public sealed class CaseFaultException(CaseFault fault, string written, IReadOnlyList<string> valid) : Exception($"{fault}: {written}")
{
    /// <summary>What is wrong.</summary>
    public CaseFault Fault { get; } = fault;

    /// <summary>What was written.</summary>
    public string Written { get; } = written;

    /// <summary>What would be right.</summary>
    public IReadOnlyList<string> Valid { get; } = valid;

    /// <summary>The case that was meant; empty where it is the case that is unknown.</summary>
    public string Case { get; init; } = "";
}
