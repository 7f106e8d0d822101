namespace OrleansIndustrialBelt.Model.Scenarios.Reading;

/// <summary>A line and column, both from 1, in a source; line 0 means the source as a whole.</summary>
internal readonly record struct Mark(Source Source, int Line, int Column) : IComparable<Mark>
{
    public int CompareTo(Mark other)
    {
        int order = Source.Order.CompareTo(other.Source.Order);
        if (order == 0)
        {
            order = string.CompareOrdinal(Source.Name, other.Source.Name);
        }

        if (order == 0)
        {
            order = Line.CompareTo(other.Line);
        }

        return order != 0 ? order : Column.CompareTo(other.Column);
    }

    public static bool operator <(Mark left, Mark right) => left.CompareTo(right) < 0;

    public static bool operator >(Mark left, Mark right) => left.CompareTo(right) > 0;

    public static bool operator <=(Mark left, Mark right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Mark left, Mark right) => left.CompareTo(right) >= 0;
}
