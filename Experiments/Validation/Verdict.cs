namespace OrleansIndustrialBelt.Experiments.Validation;

/// <summary>What became of a comparison.</summary>
public enum Verdict
{
    /// <summary>As expected, within the tolerance of its kind.</summary>
    Inside,

    /// <summary>Not as expected, or not known well enough to say.</summary>
    Outside,

    /// <summary>Nothing is known for these parameters that it could be held against.</summary>
    NoReference,
}
