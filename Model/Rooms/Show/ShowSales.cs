using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>
/// Turns wants into orders within the quotas: stock first, then presale; the rest is turned away, in proportion over
/// segments and without chance, because who came too late tells nothing. Buyers' surplus is that of the served.
/// </summary>
internal static class ShowSales
{
    /// <summary>Fills the wants of every place.</summary>
    public static void Fill(ShowSheet sheet, RoomSite site)
    {
        for (var place = 0; place < sheet.Places; place++)
        {
            if (sheet.Shares[place] > 0)
            {
                var leads = site.LeadsFor(sheet.CategoryOf[place]);
                Fill(sheet, place, leads is not null);
                sheet.SurplusCny += GainCny(sheet, place) * (leads?.CloseShare ?? 1);
            }
        }
    }

    // Who becomes a lead takes no unit: there is nothing to be short of yet.
    private static void Fill(ShowSheet sheet, int place, bool isByLeads)
    {
        var first = sheet.Cell(place, 0);
        var wanted = 0;
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            wanted += sheet.ReadyWants[first + segment] + sheet.LoyalWants[first + segment];
        }

        if (isByLeads)
        {
            sheet.Leads[place] = wanted;
        }
        else
        {
            var line = sheet.Lines[place]!;
            sheet.StockUnits[place] = Math.Min(wanted, line.StockQuota);
            sheet.PresaleUnits[place] = Math.Min(wanted - sheet.StockUnits[place], line.PresaleQuota);
            sheet.TurnedAway[place] = wanted - sheet.Sold(place);
        }

        if (sheet.TurnedAway[place] == 0)
        {
            Array.Copy(sheet.ReadyWants, first, sheet.ReadyBought, first, sheet.Segments);
            Array.Copy(sheet.LoyalWants, first, sheet.LoyalBought, first, sheet.Segments);
        }
        else
        {
            ShareOut(sheet, first, sheet.Sold(place));
        }
    }

    private static double GainCny(ShowSheet sheet, int place)
    {
        double sum = 0;
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            var cell = sheet.Cell(place, segment);
            var pool = sheet.Pool(segment, sheet.CategoryOf[place]);
            sum += (sheet.ReadyBought[cell] * sheet.ReadyGainCny[pool]) + (sheet.LoyalBought[cell] * sheet.LoyalGainCny[pool]);
        }

        return sum;
    }

    private static void ShareOut(ShowSheet sheet, int first, int sold)
    {
        Span<long> wants = stackalloc long[2 * sheet.Segments];
        Span<long> parts = stackalloc long[2 * sheet.Segments];
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            wants[2 * segment] = sheet.ReadyWants[first + segment];
            wants[(2 * segment) + 1] = sheet.LoyalWants[first + segment];
        }

        Fixed.LargestRemainder(sold, wants, parts);
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            sheet.ReadyBought[first + segment] = (int)parts[2 * segment];
            sheet.LoyalBought[first + segment] = (int)parts[(2 * segment) + 1];
        }
    }
}
