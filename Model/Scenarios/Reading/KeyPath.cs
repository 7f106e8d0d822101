using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>
/// The way from the root of a scenario to a value, printed as <c>--set</c> takes it: <c>factories.2.lines</c>. A linked list, so that
/// a belt of two million entities does not hold two million long strings.
/// </summary>
internal sealed class KeyPath
{
    public static readonly KeyPath Root = new(null, string.Empty, -1);

    // Scenarios need fewer than ten levels; of a path that is nested by mistake the last keys tell enough.
    private const int LongestShown = 12;

    private readonly KeyPath? parent;
    private readonly string name;
    private readonly int index;

    private KeyPath(KeyPath? parent, string name, int index)
    {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    public KeyPath Then(string key) => new(this, key, -1);

    public KeyPath Then(int index) => new(this, string.Empty, index);

    public override string ToString() => Text(LongestShown);

    private string Text(int shown)
    {
        if (parent is null)
        {
            return string.Empty;
        }

        if (shown == 0)
        {
            return "...";
        }

        string own = index >= 0 ? index.ToString(CultureInfo.InvariantCulture) : Quoting.Short(name);
        return parent.parent is null ? own : $"{parent.Text(shown - 1)}.{own}";
    }
}
