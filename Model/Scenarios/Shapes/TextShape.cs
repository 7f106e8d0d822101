namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>Text, in quotes or without.</summary>
internal sealed class TextShape : ScalarShape
{
    public override string Expected(Limits limits) => "text";

    public override object Parse(string text, bool isPlain, Limits limits, out string problem)
    {
        problem = string.Empty;
        return text;
    }

    public override string Write(object value) => YamlText.Quote((string)value);
}
