using System.Text.Json.Nodes;
using OrleansIndustrialBelt.Experiments.Reports.Charts;
using OrleansIndustrialBelt.Model.Kpis;

namespace OrleansIndustrialBelt.Experiments.Reports.OneRun.Charts;

/// <summary>Who earned what over the measured days.</summary>
internal static class RolesChart
{
    /// <summary>The chart.</summary>
    public static Chart Of(ReportRun run, RunTongue tongue)
    {
        var earned = Roles.All
            .Select(role => (role.Name, Cny: run.MeasuredDays == 0 ? null : run.Value("role/" + role.Name, "profit")))
            .Where(role => role.Cny is not (null or 0))
            .Select(role => (role.Name, Cny: role.Cny!.Value))
            .ToList();
        return new Chart("roles", tongue["Note.Roles"], earned.Count == 0 ? null : Option(earned, tongue));
    }

    private static JsonObject Option(List<(string Name, double Cny)> earned, RunTongue tongue)
    {
        var scale = tongue.Figures.ScaleOf(earned.Max(role => Math.Abs(role.Cny)));
        var option = BarStyle.Horizontal(earned.Select(role => tongue["Role." + role.Name]), tongue.Say("Axis.Money", scale.Name));
        var bars = new JsonArray();
        foreach (var (_, cny) in earned)
        {
            bars.Add(BarStyle.Bar(cny / scale.Cny, tongue.Figures.Money(cny), cny < 0 ? ChartStyle.Orange : ChartStyle.Blue));
        }

        option["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar",
            ["name"] = tongue["Series.Earned"],
            ["barMaxWidth"] = 22,
            ["data"] = bars,
        });
        return option;
    }
}
