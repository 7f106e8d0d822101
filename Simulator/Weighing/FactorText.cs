using System.Globalization;
using System.Text.RegularExpressions;

namespace OrleansIndustrialBelt.Simulator.Weighing;

/// <summary>A factor as <c>--factors</c> takes it: <c>path=low..high</c>.</summary>
/// <param name="Path">Path or address of the key.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
internal sealed partial record FactorText(string Path, double Low, double High)
{
    private const int MatchMilliseconds = 1000;
    private const double LargestExactWhole = 1e9;

    /// <summary>Whether both ends are whole numbers, so that the key may take no others.</summary>
    public bool HasWholeEnds => Low == Math.Floor(Low) && High == Math.Floor(High) && Math.Max(Math.Abs(Low), Math.Abs(High)) <= LargestExactWhole;

    /// <summary>The factor; null if it is not written so, or has no value between its ends.</summary>
    public static FactorText? Of(string written)
        => Pattern().Match(written) is { Success: true } match
            && Number(match.Groups["low"].Value) is { } low
            && Number(match.Groups["high"].Value) is { } high
            && low < high
                ? new FactorText(match.Groups["path"].Value, low, high)
                : null;

    private static double? Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    [GeneratedRegex(@"^(?<path>[^=\s]+)=(?<low>[^=]+?)\.\.(?<high>[^=]+)$", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex Pattern();
}
