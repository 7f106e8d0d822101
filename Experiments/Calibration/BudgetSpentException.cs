namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>Ends a search that has tried as much as it may; what was tried is kept.</summary>
public sealed class BudgetSpentException : Exception
{
    /// <summary>The end of a search.</summary>
    public BudgetSpentException()
        : base("the search has tried as many settings as it may")
    {
    }

    /// <summary>The end of a search, with words of its own.</summary>
    public BudgetSpentException(string message)
        : base(message)
    {
    }

    /// <summary>The end of a search, with its cause.</summary>
    public BudgetSpentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
