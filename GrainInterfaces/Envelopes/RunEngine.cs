namespace OrleansIndustrialBelt.GrainInterfaces;

/// <summary>Who steps the entities of a run on a cluster; changes no result.</summary>
public enum RunEngine
{
    /// <summary>Every entity is a grain that steps itself.</summary>
    Grains,

    /// <summary>Partitions step their entities by direct calls: for belts too big for a call per entity and hour.</summary>
    Partitions,
}
