using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Distributions;

/// <summary>Writes a distribution as flow YAML that reads back equal.</summary>
internal static class DistributionText
{
    public static string Of(Distribution distribution)
    {
        if (ReferenceEquals(distribution.Form, DistributionForm.Number))
        {
            return Number(distribution.Parameters[0]);
        }

        List<string> parts = [$"{distribution.Form.Name}: {Body(distribution)}"];
        if (double.IsFinite(distribution.Minimum))
        {
            parts.Add($"min: {Number(distribution.Minimum)}");
        }

        if (double.IsFinite(distribution.Maximum))
        {
            parts.Add($"max: {Number(distribution.Maximum)}");
        }

        return $"{{{string.Join(", ", parts)}}}";
    }

    private static string Body(Distribution distribution)
    {
        IReadOnlyList<DistributionParameter> named = distribution.Form.Parameters;
        if (named.Count == 0)
        {
            return $"[{string.Join(", ", distribution.Parameters.Select(Number))}]";
        }

        IEnumerable<string> given = named.Zip(distribution.Parameters)
            .Where(pair => double.IsFinite(pair.Second))
            .Select(pair => $"{pair.First.Key}: {Number(pair.Second)}");
        return $"{{{string.Join(", ", given)}}}";
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
