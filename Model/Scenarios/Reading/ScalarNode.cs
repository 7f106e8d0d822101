namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A single value. Only a plain one, without quotes, can be a number, a truth value or nothing.</summary>
internal sealed class ScalarNode(Mark mark, string text, bool isPlain) : Node(mark)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    /// <summary>Nothing was written, or <c>null</c> or <c>~</c>.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";

    public override long Size => OwnSize + Text.Length;
}
