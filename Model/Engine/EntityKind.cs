namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What an entity is. The number is part of every identity, random key and digest: never renumber.</summary>
public enum EntityKind
{
    /// <summary>No entity: the sender of letters that were summed over entities.</summary>
    None = 0,

    /// <summary>A maker with lines, stock, books and perhaps a content team.</summary>
    Factory = 1,

    /// <summary>A product line of one factory.</summary>
    Sku = 2,

    /// <summary>A livestream room, a factory's own (店播) or an influencer's (达人播).</summary>
    Room = 3,

    /// <summary>A host for hire (达人).</summary>
    Influencer = 4,

    /// <summary>A content platform; it also hosts nature's pools of people as bookkeeping.</summary>
    Platform = 5,

    /// <summary>The belt's coordinator.</summary>
    Hub = 6,
}
