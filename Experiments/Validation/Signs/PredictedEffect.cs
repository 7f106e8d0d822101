namespace OrleansIndustrialBelt.Experiments.Validation.Signs;

/// <summary>One thing that a prediction says. What it is stands in the texts under <c>Sign.NUMBER.NAME</c>.</summary>
/// <param name="Name">Its name, in camelCase.</param>
/// <param name="Sign">Which way it goes.</param>
public sealed record PredictedEffect(string Name, EffectSign Sign);
