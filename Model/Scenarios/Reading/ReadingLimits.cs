namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// What one scenario may cost to read, so that a hostile or mistaken file ends as a fault and not as an exhausted machine. One
/// object counts over the scenario, its CSV files and every <c>--set</c>.
/// </summary>
internal sealed class ReadingLimits
{
    /// <summary>Bytes of one file.</summary>
    public const long FileBytes = 50_000_000;

    /// <summary>Levels of maps and lists, the document's own map being the first.</summary>
    public const int Nesting = 64;

    /// <summary>Characters of one value.</summary>
    public const int ScalarCharacters = 1_000_000;

    private const long AliasBytes = 10_000_000;
    private const int Values = 5_000_000;

    private long aliasBytes;
    private int values;

    /// <summary>Counts a value; false once there are too many.</summary>
    public bool Count() => ++values <= Values;

    /// <summary>Counts what an alias stands for; false once all aliases together stand for too much.</summary>
    public bool CountAlias(Node target) => (aliasBytes += target.Size) <= AliasBytes;
}
