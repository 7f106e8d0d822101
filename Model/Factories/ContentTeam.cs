using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Factories.Decisions;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// The content team (内容中台) and its prototype benches: what it has noticed about each product line, and which prototypes are
/// under way.
/// </summary>
public sealed class ContentTeam : IDescribed
{
    private List<DesignWatch> watches = [];

    /// <summary>Per product line in the factory's order.</summary>
    public IReadOnlyList<DesignWatch> Watches => watches;

    /// <summary>Product lines whose next version is decided and not here yet.</summary>
    public int PrototypesUnderWay => watches.Count(watch => watch.PrototypeReadyTick > 0);

    /// <summary>A team that has noticed nothing.</summary>
    public static ContentTeam Of(int productLines)
        => new() { watches = [.. Enumerable.Range(0, productLines).Select(_ => new DesignWatch())] };

    /// <summary>Notes what a verdict says about a product line, and starts the prototype if it was accepted.</summary>
    /// <param name="hour">The hour.</param>
    /// <param name="line">The product line.</param>
    /// <param name="verdict">What was decided.</param>
    /// <param name="prototypeHours">How long a prototype takes; 0 if the change is shown in a clip first.</param>
    /// <returns>Whether a word became worth a redesign that was not before.</returns>
    public bool Apply(Hour hour, int line, RedesignVerdict verdict, int prototypeHours)
    {
        var watch = watches[line];
        if (watch.IsUnderWay)
        {
            return false;
        }

        if (verdict.IsBeyondNoise && !watch.Proposed)
        {
            hour.Count(Metric.FactoryRedesignsProposed, 1);
        }

        watch.Proposed = verdict.IsBeyondNoise;
        var isNews = verdict.Pays && verdict.Attribute != watch.HotAttribute;
        watch.HotAttribute = verdict.Pays ? verdict.Attribute : -1;
        watch.FirstSignalTick = !verdict.Pays ? -1 : watch.FirstSignalTick >= 0 ? watch.FirstSignalTick : hour.Tick;
        if (verdict.IsAccepted)
        {
            hour.Count(Metric.FactoryRedesignsAccepted, 1);
            watch.Change = verdict.Change;
            if (prototypeHours > 0)
            {
                StartPrototype(hour, line, prototypeHours);
            }
        }

        return isNews;
    }

    /// <summary>Starts the prototype of a redesign that was accepted.</summary>
    public void StartPrototype(Hour hour, int line, int prototypeHours)
    {
        watches[line].PrototypeReadyTick = hour.Tick + prototypeHours;
        hour.WakeAt(watches[line].PrototypeReadyTick);
    }

    /// <summary>Drops a redesign that was accepted and not liked.</summary>
    public void Drop(int line) => watches[line].Clear();

    /// <summary>Sends the designs whose prototypes are finished to their SKUs.</summary>
    public void HandOver(Hour hour, IReadOnlyList<EntityId> skus)
    {
        for (var line = 0; line < watches.Count; line++)
        {
            var watch = watches[line];
            if (watch.PrototypeReadyTick > 0 && watch.PrototypeReadyTick <= hour.Tick)
            {
                watch.PrototypeReadyTick = 0;
                hour.Send(skus[line], new AdoptDesign { Change = watch.Change });
            }
        }
    }

    /// <summary>Notes that a product line's next version is here.</summary>
    public void StartVersion(Hour hour, int line)
    {
        var watch = watches[line];
        if (watch.IsUnderWay)
        {
            hour.Observe(HourHistogram.DesignCycle, hour.Tick - watch.FirstSignalTick, 1);
        }

        watch.Clear();
    }

    /// <summary>Counts the redesigns that are still under way when the run ends, with their age.</summary>
    public void Close(Hour hour)
    {
        foreach (var watch in watches)
        {
            if (watch.IsUnderWay)
            {
                hour.Observe(HourHistogram.OpenDesignAge, hour.Tick - watch.FirstSignalTick, 1);
            }
        }
    }

    /// <inheritdoc/>
    public void Describe(Codec codec) => watches = codec.Items("watches", watches);
}
