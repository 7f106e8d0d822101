namespace OrleansIndustrialBelt.Model.Factories;

/// <summary>
/// What a factory can promise for units it has yet to make: the hour at which the first lot is ready that leaves something
/// after open orders are served, and a day for the courier. It is never shorter than the promise for stocked goods, and it can be
/// missed: shows of one hour are promised the same lot.
/// </summary>
internal static class PresalePromise
{
    private const int Promised = int.MinValue;
    private const int CourierHours = 24;

    /// <summary>Promised hours per product line.</summary>
    public static int[] Hours(Factory factory, int tick)
    {
        var terms = factory.Terms;
        var lines = factory.Products;
        var hours = new int[lines.Length];
        if (factory.Preorders is { } deposits)
        {
            return [.. lines.Select(line => PreorderDesk.PromiseHours(factory, deposits, line))];
        }

        Span<int> owed = lines.Length <= 64 ? stackalloc int[lines.Length] : new int[lines.Length];
        foreach (var line in lines)
        {
            owed[line.Index] = line.Orders.OpenUnits - line.Stock.Units;
            hours[line.Index] = Math.Max(terms.PromiseHours, terms.ReplanHours + terms.LeadHours + CourierHours);
        }

        foreach (var job in factory.Plant.UnderWay.Jobs)
        {
            Count(job, Math.Max(terms.PromiseHours, job.ReadyTick - tick + CourierHours), owed, hours);
        }

        foreach (var job in factory.Plant.Waiting.Jobs)
        {
            var wait = Math.Max(0, (job.AwaitsSupply ? job.ReleasedTick + terms.MaterialHours : job.MaterialTick) - tick) + terms.LeadHours - terms.MaterialHours;
            Count(job, Math.Max(terms.PromiseHours, wait + CourierHours), owed, hours);
        }

        return hours;
    }

    private static void Count(Job job, int promiseHours, Span<int> owed, int[] hours)
    {
        if (job.Guest is not null)
        {
            return;
        }

        ref var left = ref owed[job.Line];
        if (left == Promised)
        {
            return;
        }

        left -= job.Units;
        if (left < 0)
        {
            left = Promised;
            hours[job.Line] = promiseHours;
        }
    }
}
