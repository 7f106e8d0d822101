using System.Globalization;
using System.Text;
using OrleansIndustrialBelt.GrainInterfaces;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>Reads numbers off the fields of an entity.</summary>
/// <param name="view">The entity.</param>
public sealed class StateFields(EntityView view)
{
    private readonly ILookup<string, string> texts = view.Fields.ToLookup(field => WithoutPlaces(field.Key), field => field.Value, StringComparer.Ordinal);

    /// <summary>The hour it lived last.</summary>
    public int Tick => view.Tick;

    /// <summary>A number; 0 where there is no such field.</summary>
    /// <param name="path">E.g. <c>book.cashFen</c>.</param>
    public double Number(string path) => Each(path) is [var first, ..] ? first : 0;

    /// <summary>The numbers of a field that every item of a list has once, in the order of the items.</summary>
    /// <param name="path">E.g. <c>productLines.stock.units</c>.</param>
    public IReadOnlyList<double> Each(string path) => [.. texts[path].Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static string WithoutPlaces(string path)
    {
        var bare = new StringBuilder(path.Length);
        var isPlace = false;
        foreach (var letter in path)
        {
            isPlace = letter == '[' || (isPlace && letter != ']');
            if (!isPlace && letter != ']')
            {
                bare.Append(letter);
            }
        }

        return bare.ToString();
    }
}
