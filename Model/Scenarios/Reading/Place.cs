namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A position in what the user wrote, with the key that stands there.</summary>
public sealed class Place
{
    internal Place(Mark mark, KeyPath key)
    {
        Mark = mark;
        Key = key;
    }

    internal Mark Mark { get; }

    internal KeyPath Key { get; }

    /// <inheritdoc/>
    public override string ToString() => new Fault(Mark, Key.ToString(), string.Empty).ToString();
}
