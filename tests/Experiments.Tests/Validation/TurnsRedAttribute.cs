namespace OrleansIndustrialBelt.Experiments.Tests.Validation;

/// <summary>A test bends a type of the model and sees a case turn red.</summary>
/// <param name="case">The case.</param>
/// <param name="bent">The type of the model whose work is altered, by its name: some are internal to the model.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TurnsRedAttribute(string @case, string bent) : Attribute
{
    /// <summary>The case.</summary>
    public string Case { get; } = @case;

    /// <summary>The type.</summary>
    public string Bent { get; } = bent;
}
