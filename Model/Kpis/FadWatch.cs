using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories;
using OrleansIndustrialBelt.Model.Nature;
using OrleansIndustrialBelt.Model.Scenarios.Population;
using OrleansIndustrialBelt.Model.Skus;

namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>
/// Watches how factories met the fads of the measured days: when they first had units in stock of a version that matches. A
/// design matches a fad when, along the fad's attribute, it lies within half a jump of the taste at the onset or beyond it.
/// </summary>
internal sealed class FadWatch
{
    private const double WatchedDecays = 2;
    private readonly BeltWorld world;
    private readonly int end;
    private readonly Dictionary<EntityId, List<BeltEvent>> versions;
    private readonly List<Fad> fads;

    public FadWatch(BeltWorld world, RunOutcome outcome)
    {
        this.world = world;
        end = outcome.TicksDone;
        versions = outcome.Events
            .Where(item => item.Kind == "firstStock")
            .GroupBy(item => item.Subject)
            .ToDictionary(group => group.Key, group => group.ToList());
        fads = [.. world.Nature.Fads.Where(fad => fad.Onset >= world.Plan.MeasureFrom && fad.Onset < end && fad.Jump > 0)];
    }

    /// <summary>The responses of the factories that a filter lets through.</summary>
    public FadResponses Of(Func<FactoryProfile, bool> filter)
    {
        var responses = new List<int>();
        var censored = new List<int>();
        foreach (var factory in world.Belt.Factories.Where(filter))
        {
            foreach (var fad in fads.Where(fad => factory.CanMake[fad.Category]))
            {
                Watch(factory, fad, responses, censored);
            }
        }

        return new FadResponses(responses, censored);
    }

    private void Watch(FactoryProfile factory, Fad fad, List<int> responses, List<int> censored)
    {
        var lines = factory.Skus.Where(sku => world.Belt.SkuOf(sku).Category == fad.Category).ToList();
        var wanted = world.Nature.TasteOf(fad.Segment, fad.Category, fad.Onset / Engine.Calendar.HoursPerDay)[fad.Attribute];
        bool Matches(double value) => (value - wanted) * fad.Sign >= -fad.Jump / 2;
        if (lines.Count == 0 || lines.Exists(sku => Matches(ValueAt(sku, fad))))
        {
            return;
        }

        var watchedUntil = Math.Min(end, fad.Onset + (int)(WatchedDecays * fad.DecayDays * Engine.Calendar.HoursPerDay));
        var response = lines
            .SelectMany(Versions)
            .Where(version => version.Tick >= fad.Onset && version.Tick < watchedUntil && Matches(ValueOf(version, fad)))
            .Select(version => (int?)version.Tick)
            .Min();
        if (response is { } tick)
        {
            responses.Add(tick - fad.Onset);
        }
        else
        {
            censored.Add(watchedUntil - fad.Onset);
        }
    }

    private double ValueAt(EntityId sku, Fad fad)
    {
        var latest = Versions(sku).LastOrDefault(version => version.Tick < fad.Onset);
        return latest is null ? world.Belt.SkuOf(sku).Design.Vector[fad.Attribute] : ValueOf(latest, fad);
    }

    private static double ValueOf(BeltEvent version, Fad fad)
    {
        var name = DesignFacts.NameOf(fad.Attribute);
        return Array.Find(version.Facts, fact => fact.Name == name).Value;
    }

    private List<BeltEvent> Versions(EntityId sku) => versions.GetValueOrDefault(sku) ?? [];
}
