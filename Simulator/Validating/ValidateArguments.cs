namespace OrleansIndustrialBelt.Simulator.Validating;

/// <summary>What is to be validated and how it is told.</summary>
internal sealed record ValidateArguments
{
    /// <summary>The case; all if null.</summary>
    public string? Case { get; init; }

    /// <summary>Settings of its parameters, each <c>name=value</c>.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Whether time does not matter.</summary>
    public bool Long { get; init; }

    /// <summary>Whether the cases are only listed.</summary>
    public bool List { get; init; }

    /// <summary>Whether results are told as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Runs at a time.</summary>
    public required int Threads { get; init; }
}
