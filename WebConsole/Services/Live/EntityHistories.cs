using OrleansIndustrialBelt.Model.Engine;

namespace OrleansIndustrialBelt.WebConsole.Services.Live;

/// <summary>What was seen of entities, by day, while somebody had their page open. It asks nothing of the run by itself.</summary>
public sealed class EntityHistories
{
    private const int MostDays = 400;
    private const int MostEntities = 200;
    private readonly Lock turn = new();
    private readonly Dictionary<EntityId, List<HistoryDay>> days = [];
    private readonly Queue<EntityId> opened = new();

    /// <summary>Keeps a look and returns all that was seen of the entity, oldest first. A later look of a day takes the place of an earlier one.</summary>
    /// <param name="entity">Who.</param>
    /// <param name="tick">The hour it lived last, from 0.</param>
    /// <param name="figures">Its figures then.</param>
    public IReadOnlyList<HistoryDay> Note(EntityId entity, int tick, IReadOnlyList<EntityFigure> figures)
    {
        lock (turn)
        {
            var seen = Of(entity);
            var day = tick / Calendar.HoursPerDay;

            // After a loss a run repeats hours that were seen already.
            seen.RemoveAll(known => known.Day >= day);
            seen.Add(new HistoryDay(day, figures));
            seen.RemoveRange(0, Math.Max(0, seen.Count - MostDays));
            return [.. seen];
        }
    }

    private List<HistoryDay> Of(EntityId entity)
    {
        if (days.TryGetValue(entity, out var seen))
        {
            return seen;
        }

        if (opened.Count == MostEntities)
        {
            days.Remove(opened.Dequeue());
        }

        opened.Enqueue(entity);
        return days[entity] = [];
    }
}
