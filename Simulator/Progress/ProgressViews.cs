using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Simulator.CommandLine;

namespace OrleansIndustrialBelt.Simulator.Progress;

/// <summary>Chooses how progress is shown.</summary>
internal static class ProgressViews
{
    /// <summary>A bar on a screen, plain lines elsewhere, nothing where quiet is wanted.</summary>
    public static IProgressView Of(Terminal terminal, Texts texts, bool quiet) => (quiet, terminal.HasScreen) switch
    {
        (true, _) => new SilentView(),
        (_, true) => new BarView(terminal.Error, texts, TimeProvider.System),
        _ => new LineView(terminal.Error, texts, TimeProvider.System),
    };
}
