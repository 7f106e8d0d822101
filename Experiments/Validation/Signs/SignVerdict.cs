namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>Whether a measured effect goes the way theory says.</summary>
public enum SignVerdict
{
    /// <summary>The interval excludes the wrong sign; where no effect is predicted, both one-sided tests say that it is within the margin.</summary>
    Agrees,

    /// <summary>The interval excludes the right sign; where no effect is predicted, it lies outside the margin.</summary>
    Against,

    /// <summary>The runs do not tell.</summary>
    Undecided,
}
