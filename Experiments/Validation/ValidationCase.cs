namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>
/// A classic that the model must reproduce when it is reduced to it: the same entities, decisions and engine as any belt, with
/// everything switched off that the classic does not know. Its title stands in the texts under <c>Case.NAME</c>.
/// </summary>
public abstract class ValidationCase
{
    /// <summary>Its name on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>Its parameters.</summary>
    public abstract IReadOnlyList<CaseParameter> Parameters { get; }

    /// <summary>The settings under which it is run unless others are asked for, each a list of <c>name=value</c>.</summary>
    public virtual IReadOnlyList<IReadOnlyList<string>> Quick => [[]];

    /// <summary>The settings under which it is run where time does not matter.</summary>
    public virtual IReadOnlyList<IReadOnlyList<string>> Long => Quick;

    /// <summary>Runs it under one of its settings.</summary>
    /// <param name="run">The settings, and how to live reduced belts.</param>
    public abstract IEnumerable<ValidationLine> Run(CaseRun run);
}
