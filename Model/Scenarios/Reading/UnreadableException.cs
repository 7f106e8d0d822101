namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>Ends the reading of one source at a fault after which nothing more can be made of it.</summary>
internal sealed class UnreadableException(Mark mark, KeyPath key, string message) : Exception(message)
{
    public Mark Mark { get; } = mark;

    public KeyPath Key { get; } = key;
}
