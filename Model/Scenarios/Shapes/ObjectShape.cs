namespace OrleansIndustrialBelt.Model.Scenarios.Shapes;

/// <summary>An option object: a map with known keys.</summary>
internal sealed class ObjectShape(Type type) : Shape
{
    private const int MostKeysListed = 8;

    /// <summary>The option class; looked up when first asked for.</summary>
    public OptionType Options => OptionType.Of(type);

    public override string Expected(Limits limits)
    {
        IEnumerable<string> keys = Options.Properties.Take(MostKeysListed).Select(property => property.Key);
        string more = Options.Properties.Count > MostKeysListed ? ", ..." : string.Empty;
        return $"a map with keys such as {string.Join(", ", keys)}{more}";
    }
}
