namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>The loss along a parameter, the others as fitted: what the targets say of it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Fitted">Its fitted value.</param>
/// <param name="Points">Values with their losses, from the lower bound to the upper.</param>
/// <param name="Low">The lowest value that fits as well, see <see cref="Rise"/>; between two points by the root of the rise, which is nearly straight.</param>
/// <param name="High">The highest such value.</param>
public sealed record ParameterProfile(Parameter Parameter, double Fitted, IReadOnlyList<(double Value, double Loss)> Points, double Low, double High)
{
    /// <summary>
    /// A setting fits as well as the best one if its loss is higher by less than this: what it costs one target of weight 1 to
    /// move from the middle of its band to the edge.
    /// </summary>
    public const double Rise = 1;

    /// <summary>What the targets say of the parameter.</summary>
    public Identification Says => (Low <= Points[0].Value, High >= Points[^1].Value) switch
    {
        (true, true) => Identification.Flat,
        (true, false) => Identification.OpenBelow,
        (false, true) => Identification.OpenAbove,
        _ => Identification.Held,
    };

    /// <summary>Makes a profile.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="best">Its fitted value and the loss there.</param>
    /// <param name="tried">Values between the bounds, bounds included, and their losses.</param>
    public static ParameterProfile Of(Parameter parameter, (double Value, double Loss) best, IEnumerable<(double Value, double Loss)> tried)
    {
        List<(double Value, double Loss)> points = [.. tried.Append(best).DistinctBy(point => point.Value).OrderBy(point => point.Value)];
        var place = points.FindIndex(point => point.Value == best.Value);
        List<double> roots = [.. points.Select(point => Math.Sqrt(Math.Max(0, point.Loss - best.Loss)))];
        return new ParameterProfile(parameter, best.Value, points, Reach(points, roots, place, -1), Reach(points, roots, place, 1));
    }

    // From the best value outwards to where the loss has risen. A loss rises as a square, so its root is taken as straight between
    // two points.
    private static double Reach(List<(double Value, double Loss)> points, List<double> roots, int place, int direction)
    {
        var most = Math.Sqrt(Rise);
        for (var next = place + direction; next >= 0 && next < points.Count; next += direction)
        {
            if (roots[next] > most)
            {
                var here = next - direction;
                return points[here].Value + ((points[next].Value - points[here].Value) * (most - roots[here]) / (roots[next] - roots[here]));
            }
        }

        return direction < 0 ? points[0].Value : points[^1].Value;
    }
}
