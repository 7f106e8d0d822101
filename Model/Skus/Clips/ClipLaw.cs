using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios;

namespace OrleansIndustrialBelt.Model.Skus;

/// <summary>
/// How a clip about a design is liked (nature's). People of a segment like it with exp(-s·|q - θ|²); the feed shows it to those
/// who do. It is a hit if liking · exp(luckSd·z) reaches the hit level.
/// </summary>
internal sealed class ClipLaw
{
    private readonly double[] liking;
    private readonly double[] people;
    private double sum;
    private double all;

    /// <summary>The law on a platform with so many segments.</summary>
    public ClipLaw(int segments)
    {
        liking = new double[segments];
        people = new double[segments];
    }

    /// <summary>Share of all viewers who like it.</summary>
    public double Liking => sum / all;

    /// <summary>Computes it for a design and a day.</summary>
    public void Set(ClipOptions options, NaturePath nature, Design design, int first, int category, int day)
    {
        sum = 0;
        all = 0;
        for (var segment = 0; segment < liking.Length; segment++)
        {
            var distance = nature.SquaredDistance(design, first + segment, category, day);
            people[segment] = nature.Society.Segments[first + segment].Population;
            liking[segment] = people[segment] * Elementary.Exp(-options.TasteSensitivity * distance);
            sum += liking[segment];
            all += people[segment];
        }
    }

    /// <summary>Whether a clip with a luck of z standard deviations is a hit: 0.4 · e^(1.2) = 1.33 reaches a level of 1.</summary>
    public bool IsHit(ClipOptions options, double z) => Liking * Elementary.Exp(options.LuckSd * z) >= options.HitLevel;

    /// <summary>A segment's part of the views.</summary>
    public double ViewsOf(int segment, int views) => sum > 0 ? views * liking[segment] / sum : 0;
}
