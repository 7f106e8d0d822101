using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>What the content team keeps about one product line.</summary>
public sealed class DesignWatch : IDescribed
{
    /// <summary>Whether hot words of the current version have been beyond noise since they last were not.</summary>
    public bool Proposed { get; set; }

    /// <summary>The attribute that speaks loudest for a redesign that pays; -1 if none does.</summary>
    public int HotAttribute { get; set; } = -1;

    /// <summary>
    /// Tick of the first hot words, without a break since, on which a redesign pays; -1 if none do. The design cycle counts
    /// from here: a mismatch that is not worth a redesign does not start one.
    /// </summary>
    public int FirstSignalTick { get; set; } = -1;

    /// <summary>Tick at which the prototype is finished; 0 if none is under way.</summary>
    public int PrototypeReadyTick { get; set; }

    /// <summary>Intended change per attribute of the prototype.</summary>
    public double[] Change { get; set; } = [];

    /// <summary>Whether a next version was decided and is not here yet.</summary>
    public bool IsUnderWay => Change.Length > 0;

    /// <summary>Starts anew with the next version.</summary>
    public void Clear()
    {
        Proposed = false;
        HotAttribute = -1;
        FirstSignalTick = -1;
        PrototypeReadyTick = 0;
        Change = [];
    }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Proposed = codec.Flag("proposed", Proposed);
        HotAttribute = codec.Int("hotAttribute", HotAttribute);
        FirstSignalTick = codec.Int("firstSignalTick", FirstSignalTick);
        PrototypeReadyTick = codec.Int("prototypeReadyTick", PrototypeReadyTick);
        Change = codec.Doubles("change", Change);
    }
}
