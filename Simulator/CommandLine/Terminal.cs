namespace OrleansIndustrialBelt.Simulator.CommandLine;

/// <summary>Where a command writes: results to <see cref="Out"/>, faults and progress to <see cref="Error"/>.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Faults and progress.</param>
/// <param name="OutWidth">Columns of a line of results; wide where the output is not a screen.</param>
/// <param name="HasScreen">Whether progress may be drawn.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, int OutWidth, bool HasScreen)
{
    /// <summary>Columns where the output goes to a file or a pipe, so that no table is folded.</summary>
    public const int FileWidth = 160;

    private const int NarrowestScreen = 60;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
        => new(Console.Out, Console.Error, WidthOfOut(), !Console.IsErrorRedirected && !Console.IsOutputRedirected);

    private static int WidthOfOut()
    {
        try
        {
            return Console.IsOutputRedirected ? FileWidth : Math.Max(NarrowestScreen, Console.WindowWidth);
        }
        catch (IOException)
        {
            // A console without a window.
            return FileWidth;
        }
    }
}
