using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// What single entities of one partition counted, by slot and metric of their kind. An hour's counts go into the entity's row of
/// the day and nowhere else; scopes and measured days are summed up from the rows when the day ends.
/// </summary>
/// <param name="members">The partition's entities in the order of their slots.</param>
internal sealed class EntityFigures(IReadOnlyList<EntityId> members)
{
    private readonly long[]?[] today = new long[]?[members.Count];
    private readonly long[]?[] measured = new long[]?[members.Count];
    private readonly bool[] hasCounted = new bool[members.Count];

    /// <summary>Adds to a metric of the entity in a slot.</summary>
    public void Add(int slot, Metric metric, long amount)
    {
        var row = today[slot] ??= NewRow(slot);
        ref var sum = ref row[MetricCatalog.IndexWithinKind(metric)];
        sum = checked(sum + amount);
        hasCounted[slot] = true;
    }

    /// <summary>Ends the day: adds the rows up by scope, and to the measured days if this is one; all rows are zero afterwards.</summary>
    /// <param name="scopes">Home scopes by slot.</param>
    /// <param name="sums">Receives the day's sums.</param>
    /// <param name="isMeasured">Whether the day counts towards the results.</param>
    /// <param name="day">The day's number, for <paramref name="rows"/>.</param>
    /// <param name="rows">Receives a row for every entity that counted something; null if nobody wants them.</param>
    public void CloseDay(int[] scopes, MetricTable sums, bool isMeasured, int day, List<EntityRow>? rows)
    {
        for (var slot = 0; slot < today.Length; slot++)
        {
            if (!hasCounted[slot])
            {
                continue;
            }

            var row = today[slot]!;
            sums.Add(scopes[slot], members[slot].Kind, row);
            rows?.Add(new EntityRow(day, members[slot], [.. row]));
            if (isMeasured)
            {
                Sums.Add(measured[slot] ??= NewRow(slot), row);
            }

            Array.Clear(row);
            hasCounted[slot] = false;
        }
    }

    /// <summary>Hands over the rows of all entities that counted something on the measured days.</summary>
    public List<EntityRow> TakeMeasured()
    {
        var rows = new List<EntityRow>();
        for (var slot = 0; slot < measured.Length; slot++)
        {
            if (measured[slot] is { } row)
            {
                rows.Add(new EntityRow(0, members[slot], row));
                measured[slot] = null;
            }
        }

        return rows;
    }

    /// <summary>Rows of the day that has begun.</summary>
    public List<EntityRow> Today() => Rows(today, slot => hasCounted[slot]);

    /// <summary>Rows of the measured days that have ended.</summary>
    public List<EntityRow> Measured() => Rows(measured, _ => true);

    /// <summary>Takes rows back that <see cref="Today"/> and <see cref="Measured"/> gave.</summary>
    public void Restore(IEnumerable<EntityRow> rowsOfToday, IEnumerable<EntityRow> rowsOfMeasured, Func<EntityId, int> slotOf)
    {
        foreach (var row in rowsOfToday)
        {
            var slot = slotOf(row.Entity);
            Sums.Add(today[slot] ??= NewRow(slot), row.Sums);
            hasCounted[slot] = true;
        }

        foreach (var row in rowsOfMeasured)
        {
            var slot = slotOf(row.Entity);
            Sums.Add(measured[slot] ??= NewRow(slot), row.Sums);
        }
    }

    private List<EntityRow> Rows(long[]?[] rows, Func<int, bool> isThere)
    {
        var result = new List<EntityRow>();
        for (var slot = 0; slot < rows.Length; slot++)
        {
            if (rows[slot] is { } row && isThere(slot))
            {
                result.Add(new EntityRow(0, members[slot], row));
            }
        }

        return result;
    }

    private long[] NewRow(int slot) => new long[MetricCatalog.LengthOf(members[slot].Kind)];
}
