namespace OrleansIndustrialBelt.Experiments.Reports.Papers;

/// <summary>How a picture for papers is written.</summary>
public enum PictureFormat
{
    /// <summary>Pixels, twice as many as the picture's size says.</summary>
    Png,

    /// <summary>Lines and text, which a reader's program sets in its own fonts where it lacks ours.</summary>
    Svg,
}
