namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>The value of another key, kept as it was written.</summary>
internal sealed class ValueShape : ScalarShape
{
    public override string Expected(Limits limits) => "a value; a list or a map stands in quotes";

    public override object Parse(string text, bool isPlain, Limits limits, out string problem)
    {
        problem = string.Empty;
        return text;
    }

    public override string Write(object value) => YamlText.Quote((string)value);
}
