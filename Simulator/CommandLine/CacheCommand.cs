using System.CommandLine;
using System.Globalization;
using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Experiments.Runs;

namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary><c>belt cache</c>: tells of the runs that are kept from one experiment to the next, and removes them.</summary>
internal static class CacheCommand
{
    private const double BytesPerMegabyte = 1 << 20;

    /// <summary>Makes the command.</summary>
    public static Command Make(Texts texts, Terminal terminal)
    {
        var clear = new Option<bool>("--clear") { Description = texts["Help.Cache.clear"] };
        var command = new Command("cache", texts["Help.Cache"]) { clear, CommandTree.Language(texts) };
        command.SetAction(parsed => Do(RunCache.OfUser(), parsed.GetValue(clear), terminal, texts));
        return command;
    }

    private static int Do(RunCache cache, bool clear, Terminal terminal, Texts texts)
    {
        var (count, bytes) = cache.Measure();
        if (clear)
        {
            cache.Clear();
        }

        terminal.Out.WriteLine(texts.Format(clear ? "Cache.Cleared" : "Cache.Holds", cache.Folder, People.Whole(count), Megabytes(bytes), Megabytes(cache.Limit)));
        return ExitCodes.Whole;
    }

    private static string Megabytes(long bytes) => (bytes / BytesPerMegabyte).ToString("#,##0.0", CultureInfo.InvariantCulture);
}
