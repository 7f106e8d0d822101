using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>What single entities of one partition counted, by slot and metric of their kind.</summary>
/// <param name="members">The partition's entities in the order of their slots.</param>
internal sealed class EntityFigures(IReadOnlyList<EntityId> members)
{
    private readonly long[]?[] sums = new long[]?[members.Count];

    /// <summary>Adds to a metric of the entity in a slot.</summary>
    public void Add(int slot, Metric metric, long amount)
    {
        var row = sums[slot] ??= new long[MetricCatalog.LengthOf(members[slot].Kind)];
        ref var sum = ref row[MetricCatalog.IndexWithinKind(metric)];
        sum = checked(sum + amount);
    }

    /// <summary>Takes the rows of all entities that counted something, and starts anew.</summary>
    public List<EntityRow> TakeRows(int day)
    {
        var rows = new List<EntityRow>();
        for (var slot = 0; slot < sums.Length; slot++)
        {
            if (sums[slot] is { } row)
            {
                rows.Add(new EntityRow(day, members[slot], row));
                sums[slot] = null;
            }
        }

        return rows;
    }
}
