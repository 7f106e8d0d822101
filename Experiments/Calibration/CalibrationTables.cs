using OrleansIndustrialBelt.Experiments.Designs;
using OrleansIndustrialBelt.Model.Results;

namespace OrleansIndustrialBelt.Experiments.Calibration;

/// <summary>What came out of a calibration as CSV tables.</summary>
public static class CalibrationTables
{
    /// <summary>A row per target: aim, and what was measured under fresh seeds and while fitting.</summary>
    public static string Fit(CalibrationResult result)
    {
        var csv = Head("kpi", "scope", "low", "high", "weight", "source", "fitted", "n", "mean", "ci_low", "ci_high", "verdict");
        for (var place = 0; place < result.Plan.Targets.Count; place++)
        {
            var (target, judged) = (result.Plan.Targets[place], result.Judged[place]);
            csv.Cell(target.Kpi).Cell(target.Scope).Cell(target.Low).Cell(target.High).Cell(target.Weight).Cell(target.Source);
            csv.Cell(result.Best.Measured[place]).Cell(judged?.Count ?? 0).Cell(judged?.Mean);
            csv.Cell(judged?.HalfWidth is null ? null : judged.Low).Cell(judged?.HalfWidth is null ? null : judged.High);
            csv.Cell(result.VerdictOf(place).ToString().ToLowerInvariant()).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>A row per parameter: bounds, start, fitted value, and the values that fit as well.</summary>
    public static string Parameters(CalibrationResult result)
    {
        var csv = Head("parameter", "from", "to", "start", "fitted", "as_well_low", "as_well_high", "says");
        for (var place = 0; place < result.Profiles.Count; place++)
        {
            var (range, profile) = (result.Plan.Parameters[place].Range, result.Profiles[place]);
            csv.Cell(range.Path).Cell(range.Low).Cell(range.High).Cell(result.Start.Values[place]).Value(FactorRange.Text(profile.Fitted));
            csv.Value(FactorRange.Text(profile.Low)).Value(FactorRange.Text(profile.High)).Cell(NameOf(profile.Says)).EndRow();
        }

        return csv.ToString();
    }

    /// <summary>A row per parameter and value: the loss there, the others as fitted.</summary>
    public static string Profiles(CalibrationResult result)
    {
        var csv = Head("parameter", "value", "loss", "rise");
        foreach (var profile in result.Profiles)
        {
            foreach (var (value, loss) in profile.Points)
            {
                csv.Cell(profile.Parameter.Path).Value(FactorRange.Text(value)).Cell(loss).Cell(loss - result.Best.Loss).EndRow();
            }
        }

        return csv.ToString();
    }

    /// <summary>A row per setting that was tried: values, the targets' KPIs, loss.</summary>
    public static string Trials(CalibrationResult result)
    {
        string[] names =
        [
            "trial", "part", .. result.Plan.Parameters.Select(parameter => parameter.Path), .. result.Plan.Targets.Select(target => $"{target.Scope}:{target.Kpi}"), "loss",
        ];
        var csv = Head(names);
        foreach (var trial in result.Trials)
        {
            csv.Cell(trial.Number).Cell(trial.Number <= result.Searched ? "search" : "profile");
            foreach (var value in trial.Texts)
            {
                csv.Value(value);
            }

            foreach (var measured in trial.Measured)
            {
                csv.Cell(measured);
            }

            csv.Cell(trial.Loss).EndRow();
        }

        return csv.ToString();
    }

    private static string NameOf(Identification says) => says switch
    {
        Identification.Held => "held",
        Identification.OpenBelow => "open below",
        Identification.OpenAbove => "open above",
        _ => "flat",
    };

    private static CsvText Head(params string[] names)
    {
        var csv = new CsvText();
        foreach (var name in names)
        {
            csv.Cell(name);
        }

        return csv.EndRow();
    }
}
