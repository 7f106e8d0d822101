namespace OrleansIndustrialBelt.Model.Kpis;

/// <summary>
/// How the factories of a scope met the fads of their categories. A factory that had stocked a matching version when a fad began was
/// lucky and does not count; one that never met it is censored at the fad's end, so that the slowest does not look fast.
/// </summary>
/// <param name="ResponseHours">Hours from the onset to the first units in stock of a matching new version, one per response.</param>
/// <param name="CensoredHours">Hours for which those that never responded were watched.</param>
public sealed record FadResponses(IReadOnlyList<int> ResponseHours, IReadOnlyList<int> CensoredHours)
{
    /// <summary>Responses that came and that did not.</summary>
    public int Count => ResponseHours.Count + CensoredHours.Count;

    /// <summary>
    /// The mean time to respond within the time watched (the area under the Kaplan-Meier curve); null when there was nothing to
    /// respond to.
    /// </summary>
    public double? MeanHours()
    {
        if (Count == 0)
        {
            return null;
        }

        var times = ResponseHours.Select(hours => (Hours: hours, Responded: true))
            .Concat(CensoredHours.Select(hours => (Hours: hours, Responded: false)))
            .OrderBy(item => item.Hours)
            .ThenBy(item => item.Responded ? 0 : 1)
            .ToList();
        var survival = 1.0;
        var area = 0.0;
        var last = 0;
        for (var i = 0; i < times.Count; i++)
        {
            area += survival * (times[i].Hours - last);
            last = times[i].Hours;
            survival *= times[i].Responded ? 1 - (1.0 / (times.Count - i)) : 1;
        }

        return area;
    }

    /// <summary>The share that never responded; null when there was nothing to respond to.</summary>
    public double? MissedShare() => Count == 0 ? null : (double)CensoredHours.Count / Count;
}
