using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.Model.Numerics;
using OrleansIndustrialBelt.Model.Scenarios.Distributions;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>
/// Draws of the population, one key per entity and property, so that adding a firm or a property changes no other.
/// </summary>
/// <param name="seed">The population seed.</param>
internal sealed class PopulationDice(ulong seed)
{
    private const ulong SegmentMark = (ulong)EntityKind.None << 32;

    /// <summary>What is drawn; part of the key, never renumbered.</summary>
    internal enum Property
    {
        Capacity = 0,
        Popularity = 1,
        Followers = 2,
        FirstHour = 3,
        ShowDays = 4,
        VersionAge = 5,
        FakeOrders = 24,
        FakeOrderBuyer = 25,
        Training = 26,
        LiveBase = 27,
        Roster = 100,
        Design = 1000,
        SegmentAffinity = 2000,
        TasteCentre = 3000,
    }

    /// <summary>A value of a distribution.</summary>
    public double Sample(Distribution distribution, EntityId entity, Property property, int index = 0)
        => distribution.Sample(Of(entity).Uniform((int)property + index));

    /// <summary>A uniform number in (0, 1).</summary>
    public double Uniform(EntityId entity, Property property, int index = 0) => Of(entity).Uniform((int)property + index);

    /// <summary>A standard normal number.</summary>
    public double Normal(EntityId entity, Property property, int index = 0) => Of(entity).Normal((int)property + index);

    /// <summary>A standard normal number of a segment, which is no entity.</summary>
    public double SegmentNormal(int segment, Property property, int index)
        => new RandomStream(seed, SegmentMark + (ulong)segment + 1, (int)Purpose.Population, 0).Normal((int)property + index);

    private RandomStream Of(EntityId entity) => new(seed, entity.Packed, (int)Purpose.Population, 0);
}
