namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary><c>true</c> or <c>false</c>; the <c>yes</c> and <c>on</c> of older YAML are refused, since they hide mistakes.</summary>
internal sealed class TruthShape : ScalarShape
{
    public override string Expected(Limits limits) => "true or false";

    public override object? Parse(string text, bool isPlain, Limits limits, out string problem)
    {
        problem = isPlain ? "is neither true nor false" : "is text in quotes, not a truth value";
        return (isPlain, text) switch
        {
            (true, "true") => true,
            (true, "false") => false,
            _ => null,
        };
    }

    public override string Write(object value) => (bool)value ? "true" : "false";
}
