using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Tracing;

/// <summary>One redesign from the comments of a show hour to the version on air, each link an event of the run.</summary>
/// <param name="HotWord">The word became hot; names the show hour that weighs most in it.</param>
/// <param name="Decision">The factory accepted the redesign.</param>
/// <param name="NewVersion">The version was there.</param>
/// <param name="OnAir">Its first show; null if the run ended before.</param>
internal sealed record RedesignChain(BeltEvent HotWord, BeltEvent Decision, BeltEvent NewVersion, BeltEvent? OnAir)
{
    /// <summary>The SKU.</summary>
    public EntityId Sku => NewVersion.Entity;

    /// <summary>The room whose show hour weighs most in the hot word.</summary>
    public EntityId Room => new(EntityKind.Room, (int)Fact(HotWord, "room"));

    /// <summary>The hour of that show.</summary>
    public int ShowTick => (int)Fact(HotWord, "showTick");

    /// <summary>A fact of an event.</summary>
    public static double Fact(BeltEvent item, string name) => item.Facts.First(fact => fact.Name == name).Value;

    /// <summary>
    /// The first redesign of the measured days whose every link the run recorded, one whose comments were measured as well if
    /// there is one; null if there is none.
    /// </summary>
    /// <param name="outcome">The run.</param>
    public static RedesignChain? FirstOf(RunOutcome outcome)
    {
        var bySku = outcome.Events
            .Where(item => item.Kind is "hotWord" or "redesign" or "newVersion" or "onAir")
            .ToLookup(item => item.Entity.Kind == EntityKind.Sku ? item.Entity : item.Subject);
        var chains = outcome.Events
            .Where(item => item.Kind == "newVersion" && item.Tick >= outcome.Plan.MeasureFrom)
            .Select(item => Of(bySku[item.Entity], item))
            .OfType<RedesignChain>()
            .ToList();
        return chains.Find(chain => chain.ShowTick >= outcome.Plan.MeasureFrom && chain.OnAir is not null) ?? chains.FirstOrDefault();
    }

    private static RedesignChain? Of(IEnumerable<BeltEvent> ofSku, BeltEvent newVersion)
    {
        var decision = ofSku.LastOrDefault(item => item.Kind == "redesign" && item.Tick < newVersion.Tick);
        var hotWord = decision is null ? null : ofSku.LastOrDefault(item => item.Kind == "hotWord" && item.Tick <= decision.Tick);
        if (decision is null || hotWord is null || !SpeaksOf(hotWord, decision) || Fact(hotWord, "room") < 1)
        {
            return null;
        }

        var onAir = ofSku.FirstOrDefault(item => item.Kind == "onAir" && item.Tick > newVersion.Tick && Version(item) == Version(newVersion));
        return new RedesignChain(hotWord, decision, newVersion, onAir);
    }

    private static int Version(BeltEvent item) => (int)Fact(item, "version");

    private static bool SpeaksOf(BeltEvent hotWord, BeltEvent decision)
        => Version(hotWord) == Version(decision)
        && (int)Fact(hotWord, "attribute") == (int)Fact(decision, "attribute");
}
