using OrleansIndustrialBelt.Model.Platforms;

namespace OrleansIndustrialBelt.Model.Hubs.Decisions;

/// <summary>
/// What a clairvoyant hub makes of a look ahead. What share of need turns into wants only wants can tell, so the estimate keeps
/// that share and takes the change of need from nature: estimate · coming / past. 100 wants a day out of 400 needs a day are
/// 125 when 500 will come.
/// </summary>
public static class TrueNeed
{
    /// <summary>The beliefs as they are with the future known.</summary>
    public static IReadOnlyList<NeedBelief> Correct(IReadOnlyList<NeedBelief> beliefs, IReadOnlyList<Foresight> sights)
    {
        var corrected = new NeedBelief[beliefs.Count];
        for (var cell = 0; cell < corrected.Length; cell++)
        {
            long coming = 0;
            long past = 0;
            foreach (var sight in sights)
            {
                coming += sight.ComingMilli[cell];
                past += sight.PastMilli[cell];
            }

            var change = past > 0 ? (double)coming / past : 1;
            corrected[cell] = beliefs[cell] with { UnitsPerDay = beliefs[cell].UnitsPerDay * change };
        }

        return corrected;
    }
}
