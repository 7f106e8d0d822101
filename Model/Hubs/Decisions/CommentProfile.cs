namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// What a cluster's comments say about the designs it was shown. The hub does not see tastes; it takes the net share of comments
/// that ask for more of an attribute as a step of that many taste units from the mean design (assumed: all comments asking for
/// more of one attribute mean one taste unit).
/// </summary>
public static class CommentProfile
{
    /// <summary>
    /// The step for each attribute, -1 to 1; 0 where the net count is within the noise of as many undirected comments. Of 100
    /// comments, 64 on one attribute with a net of 40 for more give 0.4 there (40 is beyond 2.5 times √64).
    /// </summary>
    /// <param name="net">Comments for more less comments for less, per attribute of one cluster and category.</param>
    /// <param name="count">Comments per attribute.</param>
    /// <param name="threshold">Standard errors beyond which a net count is a sign.</param>
    public static double[] Read(ReadOnlySpan<double> net, ReadOnlySpan<double> count, double threshold)
    {
        var all = 0.0;
        foreach (var comments in count)
        {
            all += comments;
        }

        var steps = new double[net.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var isSign = count[i] > 0 && Math.Abs(net[i]) > threshold * Math.Sqrt(count[i]);
            steps[i] = isSign ? net[i] / all : 0;
        }

        return steps;
    }
}
