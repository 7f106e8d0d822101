using OrleansIndustrialBelt.Experiments.Calibration;
using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Kpis;
using OrleansIndustrialBelt.Simulator.CommandLine;
using OrleansIndustrialBelt.Simulator.Showing;

namespace OrleansIndustrialBelt.Simulator.Calibrating;

/// <summary>What <c>belt calibrate</c> prints: the fit, what the targets say of each parameter, and where the files are.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="texts">The language.</param>
internal sealed class CalibrateReport(Terminal terminal, Texts texts)
{
    private const string LossFormat = "0.###";

    /// <summary>Prints it.</summary>
    public void Write(CalibrationResult result, string folder)
    {
        var plan = result.Plan;
        var title = texts.Label(plan.Title);
        Tell(texts.Format(
            "Calibrate.Head", title.Length > 0 ? title : plan.Name, result.Inside, plan.Targets.Count, plan.CheckReplications, result.Searched, plan.Replications, plan.Base.Days));
        Fit(result).Write(terminal);
        Tell(texts.Format("Calibrate.Loss", Number(result.Start.Loss, LossFormat), Number(result.Best.Loss, LossFormat)));
        Parameters(result).Write(terminal);
        Tell(texts["Calibrate.Foot"]);
        WriteFailed(result);
        WriteFiles(folder);
    }

    private PlainTable Fit(CalibrationResult result)
    {
        var table = new PlainTable()
            .Column(texts["Facts.Figure"])
            .Column(texts["Facts.Scope"])
            .Column(texts["Calibrate.Band"], isNumber: true)
            .Column(texts["Facts.Modelled"], isNumber: true)
            .Column(texts["Facts.Interval"], isNumber: true)
            .Column(texts["Facts.Verdict"]);
        for (var place = 0; place < result.Plan.Targets.Count; place++)
        {
            var (target, judged) = (result.Plan.Targets[place], result.Judged[place]);
            var unit = KpiCatalog.All.First(kpi => kpi.Id == target.Kpi).Unit;
            table.Row(
            [
                texts.Format("Table.KpiWithUnit", texts["Kpi." + target.Kpi], texts["Unit." + unit]),
                target.Scope,
                texts.Format("Facts.Span", People.Cell(target.Low, unit), People.Cell(target.High, unit)),
                People.Cell(judged?.Mean, unit),
                judged?.HalfWidth is null ? People.Nothing : texts.Format("Facts.Span", People.Cell(judged.Low, unit), People.Cell(judged.High, unit)),
                texts["Facts." + result.VerdictOf(place)],
            ]);
        }

        return table;
    }

    private PlainTable Parameters(CalibrationResult result)
    {
        var table = new PlainTable()
            .Column(texts["Calibrate.Parameter"])
            .Column(texts["Calibrate.Bounds"], isNumber: true)
            .Column(texts["Calibrate.Fitted"], isNumber: true)
            .Column(texts["Calibrate.AsWell"], isNumber: true)
            .Column(texts["Calibrate.Says"]);
        foreach (var profile in result.Profiles)
        {
            var range = profile.Parameter.Range;
            table.Row(
            [
                range.Path,
                texts.Format("Facts.Span", FactorRange.Text(range.Low), FactorRange.Text(range.High)),
                Number(profile.Fitted, "G5"),
                texts.Format("Facts.Span", Number(profile.Low, "G4"), Number(profile.High, "G4")),
                texts["Calibrate." + profile.Says],
            ]);
        }

        return table;
    }

    private void WriteFailed(CalibrationResult result)
    {
        foreach (var failed in result.Failed)
        {
            terminal.Error.WriteLine(texts.Format("Calibrate.FailedRun", failed.Run.Point.Label, failed.Run.Seed, failed.Reason));
        }
    }

    private void WriteFiles(string folder)
    {
        Tell(texts.Format("Run.Files", folder));
        List<string> names = [.. CalibrationFolder.FileNames];
        var width = names.Max(name => name.Length);
        names.ForEach(name => Tell($"  {name.PadRight(width)}  {texts["Calibrate.File." + name]}"));
    }

    private static string Number(double value, string format) => value.ToString(format, System.Globalization.CultureInfo.InvariantCulture);

    private void Tell(string line) => terminal.Out.WriteLine(line);
}
