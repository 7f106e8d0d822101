using OrleansIndustrialBelt.Model.Nature;

namespace OrleansIndustrialBelt.Model.Rooms;

/// <summary>What became of the buyers who came back to an hour on air (nature's).</summary>
/// <param name="Bought">Those who bought again.</param>
/// <param name="Gone">Those who wanted nothing on show.</param>
internal sealed record LoyalOutcome(SegmentTable Bought, SegmentTable Gone)
{
    /// <summary>Reads it off the sheet; whoever wanted something and was turned away is in neither.</summary>
    public static LoyalOutcome Of(ShowSheet sheet)
    {
        var outcome = new LoyalOutcome(
            SegmentTable.Zero(sheet.Segments, sheet.Categories),
            SegmentTable.Zero(sheet.Segments, sheet.Categories));
        for (var segment = 0; segment < sheet.Segments; segment++)
        {
            for (var category = 0; category < sheet.Categories; category++)
            {
                outcome.Gone[segment, category] = sheet.Loyal[sheet.Pool(segment, category)];
            }

            for (var place = 0; place < sheet.Places; place++)
            {
                var cell = sheet.Cell(place, segment);
                var category = sheet.CategoryOf[place];
                outcome.Gone[segment, category] -= sheet.LoyalWants[cell];
                outcome.Bought[segment, category] += sheet.LoyalBought[cell];
            }
        }

        return outcome;
    }
}
