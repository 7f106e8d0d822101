using System.Security.Cryptography;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>SHA-256 of one entity's canonical bytes; the digest of a run is made of these.</summary>
/// <param name="Entity">Whose state.</param>
/// <param name="Sha256">32 bytes.</param>
public sealed record StateHash(EntityId Entity, byte[] Sha256)
{
    /// <summary>Hashes the state of an entity.</summary>
    public static StateHash Of(Entity entity)
    {
        var encoder = new BinaryEncoder();
        entity.Describe(encoder);
        encoder.EndBlocks();
        return new StateHash(entity.Id, SHA256.HashData(encoder.Written));
    }
}
