namespace OrleansIndustrialBelt.Experiments.Validation.Queues;

/// <summary>Mean waiting times of textbooks, with a mean service as the unit of time.</summary>
internal static class QueueFormula
{
    /// <summary>Wait in an M/M/c queue (Erlang): 4 for one server at a load of 0.8, 1.777778 for two, 0.745541 for four.</summary>
    /// <param name="load">Share of the servers' time that is used. Range: 0 &lt; load &lt; 1.</param>
    /// <param name="servers">Servers.</param>
    public static double Exponential(double load, int servers)
    {
        var offered = load * servers;
        double loss = 1;
        for (var i = 1; i <= servers; i++)
        {
            loss = offered * loss / (i + (offered * loss));
        }

        var waits = loss / (1 - (load * (1 - loss)));
        return waits / (servers * (1 - load));
    }

    /// <summary>Wait in an M/D/1 queue (Pollaczek, Khinchine): 2 at a load of 0.8; null for more servers, which have no closed form.</summary>
    public static double? Deterministic(double load, int servers) => servers == 1 ? load / (2 * (1 - load)) : null;
}
