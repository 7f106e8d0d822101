using OrleansIndustrialBelt.Experiments.Reports.ManyRuns;
using OrleansIndustrialBelt.Experiments.Reports.Papers;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Experimenting;

/// <summary>Pictures for papers, where they were asked for.</summary>
/// <param name="terminal">Where to tell of them.</param>
/// <param name="texts">The language.</param>
/// <param name="formats">How they are written; none where nobody asked for them.</param>
internal sealed class PictureFolder(Terminal terminal, Texts texts, IReadOnlyList<PictureFormat> formats)
{
    private string? drawn;

    /// <summary>Draws them.</summary>
    /// <param name="folder">The experiment's folder.</param>
    /// <param name="report">The experiment.</param>
    public void Write(string folder, ComparisonReport report)
    {
        if (formats.Count == 0)
        {
            return;
        }

        var font = PaperFont.Of(texts.Language);
        var names = PaperPictures.Write(report, folder, formats, font);
        drawn = texts.Format("Experiment.Pictures", names.Count, Path.Combine(folder, PaperPictures.FolderName), font.Family);
        if (font.Language != texts.Language)
        {
            terminal.Error.WriteLine(texts.Format("Experiment.PicturesInEnglish", string.Join(texts["Sentence.Comma"], PaperFont.Chinese)));
        }
    }

    /// <summary>Says where they are.</summary>
    public void Tell()
    {
        if (drawn is not null)
        {
            terminal.Out.WriteLine(drawn);
        }
    }
}
