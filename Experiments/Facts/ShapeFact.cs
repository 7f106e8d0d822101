namespace OrleansIndustrialBelt.Experiments.Facts;

/// <summary>The shape of a distribution that was measured in many shows.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Band">Where it should lie.</param>
/// <param name="IsGiven">Whether inputs of the model were set from it, so that it predicts nothing.</param>
public sealed record ShapeFact(string Id, string Unit, FactBand Band, bool IsGiven = false)
{
    // The sessions are those of giants, another belt than ours: a shape is met within a quarter of it.
    private const double Tolerance = 0.25;

    /// <summary>A measured shape with the tolerance of all.</summary>
    public static ShapeFact Near(string id, string unit, double measured, bool isGiven = false)
        => new(id, unit, new FactBand((1 - Tolerance) * measured, (1 + Tolerance) * measured), isGiven);
}
