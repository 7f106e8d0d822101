using OrleansIndustrialBelt.Model.Numerics;

namespace OrleansIndustrialBelt.Model.Platforms.Decisions;

/// <summary>
/// What platforms make of the hub's word. It enters each room's own weight, so that weights still add up over rooms and one
/// denominator serves all.
/// </summary>
public static class HubTraffic
{
    /// <summary>The mean of the factors of the goods on show: 1.5, 1.5 and 0.5 give 1.166667; 1 if nothing is on show.</summary>
    public static double Steering(ReadOnlySpan<long> factorsMicro)
    {
        long sum = 0;
        foreach (var factor in factorsMicro)
        {
            sum += factor;
        }

        return factorsMicro.Length > 0 ? Fixed.ToDouble(sum) / factorsMicro.Length : 1;
    }

    /// <summary>
    /// What is planned of the goods a room can show over what is planned for an ordinary room's, at least
    /// <see cref="TrafficRule.Floor"/>: 30 and 60 units a day where an ordinary room has 60 give 1.5.
    /// </summary>
    public static double Quota(ReadOnlySpan<long> unitsMilli, long meanMilli)
    {
        long sum = 0;
        foreach (var units in unitsMilli)
        {
            sum += units;
        }

        return Math.Max(TrafficRule.Floor, (double)sum / meanMilli);
    }
}
