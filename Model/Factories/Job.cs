using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>A lot of one SKU from its release until it is in stock.</summary>
public sealed class Job : IDescribed
{
    /// <summary>Stands in the place of a product line in work for another factory.</summary>
    public const int GuestLine = -1;

    /// <summary>Stands in the place of the tick of material that another factory has not delivered.</summary>
    public const int Unsupplied = int.MaxValue;

    /// <summary>Number within the factory, from 1, in order of release.</summary>
    public int Number { get; set; }

    /// <summary>Index of the product line; <see cref="GuestLine"/> for another factory's goods.</summary>
    public int Line { get; set; }

    /// <summary>Units started.</summary>
    public int Units { get; set; }

    /// <summary>Tick of the decision to make it.</summary>
    public int ReleasedTick { get; set; }

    /// <summary>Tick at which its material is there, or <see cref="Unsupplied"/>.</summary>
    public int MaterialTick { get; set; }

    /// <summary>Whether it waits for material that another factory has not delivered.</summary>
    public bool AwaitsSupply => MaterialTick == Unsupplied;

    /// <summary>Whether it runs on the express lane.</summary>
    public bool Express { get; set; }

    /// <summary>The version that is made, settled when a line starts it; 0 before.</summary>
    public int Version { get; set; }

    /// <summary>Share of defects it is made with, in millionths, settled when a line starts it.</summary>
    public long DefectMicro { get; set; }

    /// <summary>Whose goods they are, in work for another factory; null for own goods.</summary>
    public GuestWork? Guest { get; set; }

    /// <summary>What a line is set up for that makes it: an own product line, or below -1 another factory's SKU.</summary>
    public int SetUpKey => Guest is { } work ? GuestLine - work.Sku.Number : Line;

    /// <summary>Tick at which finishing is done, settled when a line starts it.</summary>
    public int ReadyTick { get; set; }

    /// <inheritdoc/>
    public void Describe(Codec codec)
    {
        Number = codec.Int("number", Number);
        Line = codec.Int("line", Line);
        Units = codec.Int("units", Units);
        ReleasedTick = codec.Int("releasedTick", ReleasedTick);
        MaterialTick = codec.Int("materialTick", MaterialTick);
        Express = codec.Flag("express", Express);
        Version = codec.Int("version", Version);
        DefectMicro = codec.Long("defectMicro", DefectMicro);
        ReadyTick = codec.Int("readyTick", ReadyTick);
        if (Line == GuestLine)
        {
            Guest = codec.Part("guest", Guest!);
        }
    }
}
