using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.Model.Hubs;

/// <summary>What the hub remembers of overflow it routed: for one horizon it counts as taken capacity.</summary>
public sealed class RoutingRecord : IDescribed
{
    /// <summary>Work routed lately, oldest first.</summary>
    public List<RoutedWork> Works { get; private set; } = [];

    /// <summary>Units routed to a factory.</summary>
    public long UnitsAt(EntityId factory)
    {
        long units = 0;
        foreach (var work in Works)
        {
            units += work.Guest == factory ? work.Units : 0;
        }

        return units;
    }

    /// <summary>Forgets work routed before a tick.</summary>
    public void ForgetBefore(int tick) => Works.RemoveAll(work => work.Tick < tick);

    /// <inheritdoc/>
    public void Describe(Codec codec) => Works = codec.Items("works", Works);
}
