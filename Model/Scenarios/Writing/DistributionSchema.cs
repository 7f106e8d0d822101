using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Scenarios.Writing;

/// <summary>The schema of a distribution: a number, or one form with optional bounds.</summary>
internal static class DistributionSchema
{
    public static JsonObject Make()
    {
        JsonArray forms = [Number()];
        foreach (DistributionForm form in DistributionForm.Named)
        {
            forms.Add(FormOf(form));
        }

        return new JsonObject
        {
            ["description"] = "A number, or a distribution over the population; min and max move draws outside to the bound.",
            ["oneOf"] = forms,
        };
    }

    private static JsonObject FormOf(DistributionForm form) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [form.Name] = form.Parameters.Count == 0 ? Values() : Parameters(form),
            ["min"] = Number(),
            ["max"] = Number(),
        },
        ["required"] = new JsonArray(form.Name),
        ["additionalProperties"] = false,
    };

    private static JsonObject Parameters(DistributionForm form)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (DistributionParameter parameter in form.Parameters)
        {
            JsonObject schema = Number();
            schema.Add("description", parameter.Doc);
            properties.Add(parameter.Key, schema);
            if (parameter.Default is null)
            {
                required.Add(parameter.Key);
            }
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Values() => new() { ["type"] = "array", ["items"] = Number(), ["minItems"] = 1 };

    private static JsonObject Number() => new() { ["type"] = "number" };
}
