using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OrleansIndustrialBelt.Model.Numerics;

/// <summary>Throws out of line, so that the checks of hot methods stay small enough to be inlined.</summary>
internal static class Refuse
{
    /// <summary>Throws, naming the parameter, its value and what was allowed.</summary>
    [DoesNotReturn]
    internal static void Value<T>(string parameter, T value, string allowed)
        where T : IFormattable
    {
        string text = value.ToString(format: null, CultureInfo.InvariantCulture);
        throw new ArgumentOutOfRangeException(parameter, value, $"{parameter} is {text}; it must be {allowed}.");
    }
}
