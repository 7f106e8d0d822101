namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>What the targets say of a parameter, the others as fitted.</summary>
public enum Identification
{
    /// <summary>Both lower and higher values fit worse.</summary>
    Held,

    /// <summary>Higher values fit worse, lower ones as well down to the bound.</summary>
    OpenBelow,

    /// <summary>Lower values fit worse, higher ones as well up to the bound.</summary>
    OpenAbove,

    /// <summary>All values within the bounds fit as well: the targets say nothing of it.</summary>
    Flat,
}
